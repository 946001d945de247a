package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.policygap.report.html.Html.Tag;

/**
 * A table: a column is a heading and how to make a cell.
 *
 * @param id of the table's place, unique on the page
 * @param caption what the table shows
 * @param classes how it looks
 * @param <R> what a row is about
 */
record DataTable<R>(String id, String caption, String classes, List<Column<R>> columns, Function<R, String> rowClass) {
    DataTable {
        columns = List.copyOf(columns);
    }

    DataTable(String id, String caption, String classes, List<Column<R>> columns) {
        this(id, caption, classes, columns, row -> "");
    }

    /** The table in a frame that scrolls, and can be scrolled with the keyboard, if it is wider than the page. */
    Tag with(List<R> rows) {
        Tag head =
                tag("thead", tag("tr", each(columns, column -> column.heading().with("scope", "col"))));
        Tag table =
                tag("table", title(), head, tag("tbody", each(rows, this::row))).ofClass(classes);
        return tag("div", table)
                .ofClass("frame")
                .with("role", "group")
                .with("aria-labelledby", id)
                .with("tabindex", "0");
    }

    private Tag title() {
        return tag("caption", tag("span", caption)).with("id", id);
    }

    private Html row(R row) {
        List<Html> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell().apply(row)));
        Tag line = new Tag("tr", List.of(), cells);
        String classes = rowClass.apply(row);
        return classes.isEmpty() ? line : line.ofClass(classes);
    }

    /**
     * A column.
     *
     * @param heading its {@code th}
     * @param cell makes the {@code td}, or {@code th} for what the row is about
     */
    record Column<R>(Tag heading, Function<R, Tag> cell) {
        /** What a row is about. */
        static <R> Column<R> rowHeading(String heading, Function<R, Html> content) {
            return new Column<>(
                    tag("th", heading), row -> tag("th", content.apply(row)).with("scope", "row"));
        }

        static <R> Column<R> of(String heading, Function<R, Html> content) {
            return new Column<>(tag("th", heading), row -> tag("td", content.apply(row)));
        }

        static <R> Column<R> text(String heading, Function<R, String> content) {
            return of(heading, row -> Html.text(content.apply(row)));
        }

        /** A number; nothing is shown as a dash. */
        static <R> Column<R> number(Html heading, Function<R, Integer> content) {
            return new Column<>(
                    tag("th", heading).ofClass("number"),
                    row -> tag("td", content.apply(row) == 0 ? "–" : Integer.toString(content.apply(row)))
                            .ofClass("number"));
        }

        /** A column whose cells have a look of their own. */
        static <R> Column<R> cells(Tag heading, Function<R, Tag> cell) {
            return new Column<>(heading, cell);
        }
    }
}
