package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Table;
import org.policygap.model.policy.TableCell;
import org.policygap.model.policy.TableRow;
import org.policygap.report.word.Block;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Run;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.MarkedText.Span;
import org.policygap.report.wording.Printable;

/**
 * Writes the school's own pieces, whole and as printed, with the words that change in them.
 *
 * @param changed a passage's text with changes in it, empty if none changes
 * @param comment remark on a passage, empty if there is none
 */
record PieceWriter(Function<String, Optional<MarkedText>> changed, Function<String, String> comment) {

    /** The blocks of a piece; {@code mark} tells whether all of it goes. */
    List<Block> write(Piece piece, Mark mark) {
        List<Block> blocks = new ArrayList<>();
        piece.nodes().forEach(node -> node.accept(new Body(blocks, mark)));
        for (Footnote note : piece.notes()) {
            blocks.add(paragraph(note.id(), Style.NOTE, (note.mark() + " " + note.text()).strip(), mark));
        }
        return blocks;
    }

    private Paragraph paragraph(String id, Style style, String text, Mark mark) {
        MarkedText whole = mark == Mark.NONE
                ? changed.apply(id).orElseGet(() -> MarkedText.plain(text))
                : new MarkedText(List.of(new Span(text, mark)));
        Paragraph result = Paragraph.changed(style, whole, comment.apply(id));
        return new Paragraph(style, mark, result.runs(), result.comment());
    }

    private final class Body implements Node.Visitor<Boolean> {
        private final List<Block> blocks;
        private final Mark mark;

        Body(List<Block> blocks, Mark mark) {
            this.blocks = blocks;
            this.mark = mark;
        }

        @Override
        public Boolean section(Section section) {
            throw new IllegalArgumentException("A section is no piece: " + section.id());
        }

        @Override
        public Boolean clause(Clause clause) {
            blocks.add(paragraph(clause.id(), style(clause), clause.text(), mark));
            items(clause, 1);
            return true;
        }

        /** What goes takes no number from what stays. */
        private Style style(Clause clause) {
            if (clause.number().equals(Clause.BULLET)) {
                return Style.BULLET_ITEM;
            }
            return mark == Mark.REMOVED ? Style.CONTINUED : Style.CLAUSE;
        }

        private void items(Clause clause, int depth) {
            for (Clause item : clause.items()) {
                blocks.add(paragraph(item.id(), itemStyle(item, depth), item.text(), mark));
                items(item, depth + 1);
            }
        }

        @Override
        public Boolean table(Table table) {
            if (!table.caption().isBlank()) {
                blocks.add(paragraph(table.id(), Style.CONTINUED, table.caption(), mark));
            }
            int columns =
                    table.rows().stream().mapToInt(PieceWriter::columns).max().orElse(0);
            if (columns > 0) {
                List<Integer> widths = org.policygap.report.word.Table.widths(Collections.nCopies(columns, 1).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
                blocks.add(new org.policygap.report.word.Table(
                        widths,
                        table.rows().stream().map(row -> row(row, columns)).toList()));
            }
            return true;
        }

        private org.policygap.report.word.Table.Row row(TableRow row, int columns) {
            List<org.policygap.report.word.Table.Cell> cells = new ArrayList<>();
            int column = 0;
            for (TableCell cell : row.cells()) {
                cells.add(cell(cell.text(), cell.columnSpan(), row.header()));
                column += cell.columnSpan();
            }
            for (; column < columns; column++) {
                cells.add(cell("", 1, row.header()));
            }
            return new org.policygap.report.word.Table.Row(row.header(), mark, cells);
        }

        private org.policygap.report.word.Table.Cell cell(String text, int columns, boolean heading) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String line : Printable.of(text).split("\n", -1)) {
                Run run = new Run(line, mark, heading ? Run.Look.STRONG : Run.Look.PLAIN);
                paragraphs.add(new Paragraph(Style.CLAUSE_TABLE, mark, List.of(run), ""));
            }
            return new org.policygap.report.word.Table.Cell(paragraphs, columns);
        }
    }

    private static int columns(TableRow row) {
        return row.cells().stream().mapToInt(TableCell::columnSpan).sum();
    }

    /** A bullet stays a bullet, a number a number; deeper than two levels a policy is not drafted. */
    static Style itemStyle(Clause item, int depth) {
        if (item.number().isEmpty()) {
            return Style.CONTINUED;
        }
        boolean bullet = item.number().equals(Clause.BULLET);
        if (depth == 1) {
            return bullet ? Style.BULLET_ITEM : Style.ITEM;
        }
        return bullet ? Style.SUB_BULLET_ITEM : Style.SUB_ITEM;
    }
}
