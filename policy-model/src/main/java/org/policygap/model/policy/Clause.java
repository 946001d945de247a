package org.policygap.model.policy;

import java.util.List;

/**
 * A clause or, inside another clause, a list item. A clause that has items is their lead-in: they are to be read as
 * continuing its text.
 *
 * @param number the number as printed ("4.2", "(a)"), "-" for any bullet, empty if none is printed
 * @param numberSource how the number came to be known
 * @param text the own text, as printed and whole, without number and items
 * @param items list items that depend on this clause, and paragraphs that continue it, in reading order
 */
public record Clause(
        String id, String number, NumberSource numberSource, String text, List<Clause> items, List<SourceSpan> source)
        implements Node {

    /** The {@link #number()} of an item that has a bullet, whatever glyph was printed. */
    public static final String BULLET = "-";

    public Clause {
        items = List.copyOf(items);
        source = List.copyOf(source);
    }

    /** Whether items depend on this clause. */
    public boolean isLeadIn() {
        return !items.isEmpty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.clause(this);
    }
}
