package org.policygap.model.policy;

import java.util.List;

/**
 * A heading and what stands under it.
 *
 * @param number the number as printed ("3.1", "A."), empty if none is printed
 * @param heading the heading without its number
 * @param children subsections, clauses and tables in reading order
 */
public record Section(String id, String number, String heading, List<Node> children, List<SourceSpan> source)
        implements Node {

    public Section {
        children = List.copyOf(children);
        source = List.copyOf(source);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.section(this);
    }
}
