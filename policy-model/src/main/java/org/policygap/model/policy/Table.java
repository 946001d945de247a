package org.policygap.model.policy;

import java.util.List;

/** A table in the body. Its rows can be evidence for a clause, so each row has an id of its own. */
public record Table(String id, String caption, List<TableRow> rows, List<SourceSpan> source) implements Node {

    public Table {
        rows = List.copyOf(rows);
        source = List.copyOf(source);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }
}
