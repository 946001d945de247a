package org.policygap.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A sheet in the making. It knows nothing of other sheets, so that several can be made at once. */
public final class Sheet {
    private final String name;
    private final Optional<Colour> tab;
    private final Visibility visibility;
    private final SortedMap<Integer, Row> rows = new TreeMap<>();
    private final SortedMap<Integer, Width> widths = new TreeMap<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private Optional<Frozen> frozen = Optional.empty();
    private Optional<PageLayout> page = Optional.empty();
    private Optional<Table> table = Optional.empty();

    private Sheet(String name, Optional<Colour> tab, Visibility visibility) {
        this.name = name;
        this.tab = tab;
        this.visibility = visibility;
    }

    /** A sheet to look at, without grid lines, a little smaller than life. */
    public static Sheet shown(String name, Colour tab) {
        return new Sheet(name, Optional.of(tab), Visibility.VISIBLE);
    }

    /** A sheet that people can bring back into sight. */
    public static Sheet hidden(String name, Colour tab) {
        return new Sheet(name, Optional.of(tab), Visibility.HIDDEN);
    }

    /** A sheet that only programs see. */
    public static Sheet veryHidden(String name) {
        return new Sheet(name, Optional.empty(), Visibility.VERY_HIDDEN);
    }

    enum Visibility {
        VISIBLE("visible"),
        HIDDEN("hidden"),
        VERY_HIDDEN("veryHidden");

        private final String word;

        Visibility(String word) {
            this.word = word;
        }

        /** As the file format writes it. */
        String word() {
            return word;
        }
    }

    /**
     * A column.
     *
     * @param characters width in characters of the default font
     */
    record Width(double characters, boolean hidden) {}

    /** Columns and rows that stay in sight, from the left and the top, at least one of each. */
    record Frozen(int columns, int rows) {}

    /** The row with the number, 0-based, made if it is not there. */
    public Row row(int number) {
        return rows.computeIfAbsent(number, any -> new Row());
    }

    /** Makes a column, 0-based, so many characters wide. */
    public void width(int column, double characters) {
        widths.put(column, new Width(characters, false));
    }

    /** Hides a column, 0-based. */
    public void hide(int column, double characters) {
        widths.put(column, new Width(characters, true));
    }

    /** Makes one cell of several; they may not overlap with others that were made one. */
    public void merge(CellRange cells) {
        merged.add(cells);
    }

    /** Colours cells by a condition. */
    public void add(Rule rule) {
        rules.add(rule);
    }

    /** Checks what is typed into cells. */
    public void add(Check check) {
        checks.add(check);
    }

    /** Lays a chart over cells. */
    public void add(Chart chart) {
        charts.add(chart);
    }

    /** Keeps columns and rows in sight, at least one of each. */
    public void freeze(int columns, int rows) {
        frozen = Optional.of(new Frozen(columns, rows));
    }

    /** Says how the sheet prints. */
    public void print(PageLayout layout) {
        page = Optional.of(layout);
    }

    /** Makes a table of cells. */
    public void table(Table cells) {
        table = Optional.of(cells);
    }

    public String name() {
        return name;
    }

    Optional<Colour> tab() {
        return tab;
    }

    Visibility visibility() {
        return visibility;
    }

    SortedMap<Integer, Row> rows() {
        return rows;
    }

    SortedMap<Integer, Width> widths() {
        return widths;
    }

    List<CellRange> merged() {
        return merged;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Check> checks() {
        return checks;
    }

    List<Chart> charts() {
        return charts;
    }

    /** The links of its cells. */
    Stream<Cell.Link> links() {
        return rows.values().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.link().stream());
    }

    /** The files that its cells lead to. */
    Stream<String> files() {
        return links().filter(Cell.Link::isFile).map(Cell.Link::target);
    }

    Optional<Frozen> frozen() {
        return frozen;
    }

    Optional<PageLayout> page() {
        return page;
    }

    Optional<Table> table() {
        return table;
    }

    /** The sheet's name as formulas write it. */
    public static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
