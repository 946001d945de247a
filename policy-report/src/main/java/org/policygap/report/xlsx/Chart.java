package org.policygap.report.xlsx;

import java.util.List;
import java.util.Optional;

/**
 * A chart of horizontal stacked bars, one for each name in a block of cells, with the numbers in the bars.
 *
 * @param description what it shows, for those who do not see it
 * @param place cells that it lies over, a little air left free
 * @param data sheet that holds the block
 * @param names a column of the block
 */
public record Chart(
        String title, String description, CellRange place, Sheet data, CellRange names, List<Series> series) {

    public Chart {
        series = List.copyOf(series);
    }

    /**
     * A colour of the stack.
     *
     * @param name in the legend
     * @param column of the numbers, 0-based, in the rows of the names
     * @param bar colour of its part of the bars
     * @param ink colour of the numbers in them
     */
    public record Series(String name, int column, Colour bar, Colour ink) {}

    /** Texts of the names. */
    List<String> nameTexts() {
        return cells(names.firstColumn()).stream()
                .map(cell -> cell.filter(each -> each.value() instanceof Cell.Text)
                        .map(each -> ((Cell.Text) each.value()).words().text())
                        .orElse(""))
                .toList();
    }

    /** Numbers of a series. */
    List<Double> numbers(Series one) {
        return cells(one.column()).stream()
                .map(cell -> cell.filter(each -> each.value() instanceof Cell.Numeric)
                        .map(each -> ((Cell.Numeric) each.value()).number())
                        .orElse(0.0))
                .toList();
    }

    private List<Optional<Cell>> cells(int column) {
        return data.rows().subMap(names.firstRow(), names.lastRow() + 1).values().stream()
                .map(row -> row.cell(column))
                .toList();
    }

    /** A column of the block as formulas write it. */
    String reference(int column) {
        return Sheet.quoted(data.name()) + "!"
                + CellRange.column(column, names.firstRow(), names.lastRow()).fixed();
    }
}
