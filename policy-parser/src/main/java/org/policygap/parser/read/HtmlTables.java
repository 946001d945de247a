package org.policygap.parser.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.policygap.parser.block.CellPosition;

/** Keeps track of the table cell in which a walk over a web page stands. */
final class HtmlTables {
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,5}");
    private static final Evaluator HEAD = QueryParser.parse("thead");
    private static final int WIDEST_SPAN = 1000;
    private static final int DEEPEST_LAYOUT = 16;

    private final Deque<Grid> open = new ArrayDeque<>();
    private final String prefix;
    private int count;

    /** @param prefix what the keys of its tables begin with */
    HtmlTables(String prefix) {
        this.prefix = prefix;
    }

    void begin(Element element) {
        switch (element.normalName()) {
            case "table" -> open.push(new Grid(prefix + ++count, isLayout(element), current()));
            case "tr" -> grid().ifPresent(Grid::beginRow);
            case "td", "th" -> grid().ifPresent(grid -> grid.beginCell(element));
            default -> {}
        }
    }

    void end(Element element) {
        if (element.normalName().equals("table") && !open.isEmpty()) {
            open.pop();
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            grid().ifPresent(Grid::endCell);
        }
    }

    Optional<CellPosition> current() {
        return grid().flatMap(grid -> grid.cell);
    }

    /** Deep in one another, tables are read as what they say they are. */
    private boolean isLayout(Element table) {
        return open.size() < DEEPEST_LAYOUT && LayoutTable.is(table);
    }

    private Optional<Grid> grid() {
        return Optional.ofNullable(open.peek());
    }

    /** One table. */
    private static final class Grid {
        private final String key;
        private final boolean layout;
        private int row = -1;
        private int column;
        private Optional<CellPosition> cell;

        /**
         * @param layout whether its cells only place what is in them on the page
         * @param outer the cell that the table stands in
         */
        Grid(String key, boolean layout, Optional<CellPosition> outer) {
            this.key = key;
            this.layout = layout;
            this.cell = layout ? outer : Optional.empty();
        }

        void beginRow() {
            row++;
            column = 0;
        }

        void beginCell(Element element) {
            if (layout) {
                return;
            }
            int span = span(element, "colspan");
            boolean header = element.closest(HEAD) != null
                    || (element.normalName().equals("th")
                            && element.siblingElements().stream()
                                    .allMatch(e -> e.normalName().equals("th")));
            cell = Optional.of(new CellPosition(key, Math.max(row, 0), column, span, span(element, "rowspan"), header));
            column += span;
        }

        void endCell() {
            if (!layout) {
                cell = Optional.empty();
            }
        }

        private static int span(Element element, String attribute) {
            String value = element.attr(attribute);
            return SPAN.matcher(value).matches() ? Math.min(Integer.parseInt(value), WIDEST_SPAN) : 1;
        }
    }
}
