package org.policygap.model.policy;

import java.util.List;

/**
 * A footnote or endnote.
 *
 * @param mark the mark as printed ("1", "*")
 * @param nodeId the clause, section or table that carries the mark; empty if no mark was found
 */
public record Footnote(String id, String mark, String text, String nodeId, List<SourceSpan> source) {

    public Footnote {
        source = List.copyOf(source);
    }
}
