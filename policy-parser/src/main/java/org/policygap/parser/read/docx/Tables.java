package org.policygap.parser.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.read.xml.XmlCursor;

/** The tables that are open at one place of a story, innermost last. */
final class Tables {
    private final String prefix;
    private final int deepest;
    private final Deque<Open> open = new ArrayDeque<>();
    private int count;
    private int flattened;

    /** Tables get keys that begin with the prefix. */
    Tables(String prefix, int deepest) {
        this.prefix = prefix;
        this.deepest = deepest;
    }

    private static final class Open {
        final String key;
        final int firstDraft;
        int row = -1;
        int column;
        int span = 1;
        boolean header;
        boolean merges;
        /** Row in which the merged cell begins that covers a column. */
        final Map<Integer, Integer> starts = new HashMap<>();
        /** Rows covered by the cells that cover more than one. */
        final Map<List<Integer>, Integer> rows = new HashMap<>();

        Open(String key, int firstDraft) {
            this.key = key;
            this.firstDraft = firstDraft;
        }
    }

    void begin(int drafts, Findings findings) {
        if (open.size() == deepest) {
            flattened++;
            findings.add(Findings.Kind.DEEP_TABLES);
        } else {
            count++;
            open.push(new Open(prefix + count, drafts));
        }
    }

    /** Ends a table; its blocks among the drafts learn how many rows their cells cover. */
    void end(List<Draft> drafts) {
        if (flattened > 0) {
            flattened--;
            return;
        }
        Open table = open.poll();
        if (table != null && table.merges) {
            for (int i = table.firstDraft; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                Optional<CellPosition> cell =
                        draft.block().cell().filter(c -> c.table().equals(table.key));
                int rows = cell.map(c -> table.rows.get(List.of(c.row(), c.column())))
                        .orElse(1);
                if (rows > 1) {
                    drafts.set(i, draft.inRows(rows));
                }
            }
        }
    }

    /** Whether tables or cells that begin here are told apart. */
    private Optional<Open> current() {
        return flattened > 0 ? Optional.empty() : Optional.ofNullable(open.peek());
    }

    void row() {
        current().ifPresent(t -> {
            t.row++;
            t.column = 0;
            t.span = 1;
            t.header = false;
        });
    }

    /**
     * Reads {@code w:trPr} to its end.
     *
     * @return whether the row is deleted by a tracked change
     */
    boolean rowFormat(XmlCursor xml) throws XMLStreamException {
        boolean deleted = false;
        while (xml.nextChild()) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "tblHeader" ->
                    current().ifPresent(t -> t.header = Toggle.of(value).isOn());
                case "gridBefore" ->
                    current()
                            .ifPresent(t -> t.column =
                                    Math.max(0, Numbers.integer(value).orElse(0)));
                case "del" -> deleted = true;
                default -> {
                    // Heights and justification say nothing about structure.
                }
            }
            xml.skip();
        }
        return deleted;
    }

    void cell() {
        current().ifPresent(t -> t.span = 1);
    }

    /** Reads {@code w:tcPr} to its end. */
    void cellFormat(XmlCursor xml) throws XMLStreamException {
        String merge = "none";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "gridSpan" -> {
                    int span = Numbers.integer(xml.attribute("val")).orElse(1);
                    current().ifPresent(t -> t.span = Math.max(1, Math.min(1000, span)));
                }
                case "vMerge" -> merge = xml.attribute("val");
                default -> {
                    // Widths, borders and shading say nothing about structure.
                }
            }
            xml.skip();
        }
        String merging = merge;
        current().ifPresent(t -> merge(t, merging));
    }

    private static void merge(Open table, String merge) {
        Integer start = table.starts.get(table.column);
        switch (merge) {
            case "none" -> table.starts.remove(table.column);
            case "restart" -> table.starts.put(table.column, table.row);
            default -> {
                if (start != null) {
                    table.merges = true;
                    table.rows.put(List.of(start, table.column), table.row - start + 1);
                }
            }
        }
    }

    void endCell() {
        current().ifPresent(t -> t.column += t.span);
    }

    /** The cell that is open, of the innermost table. */
    Optional<CellPosition> position() {
        return Optional.ofNullable(open.peek())
                .filter(t -> t.row >= 0)
                .map(t -> new CellPosition(t.key, t.row, t.column, t.span, 1, t.header));
    }
}
