package org.policygap.report.xlsx;

import java.util.List;
import java.util.Optional;

/**
 * An Excel table.
 *
 * @param name unique in the workbook
 * @param cells the heading row and at least one row
 * @param headings what the cells of the heading row say, unique without regard to case
 * @param filter which rows are shown; that the others are hidden is said in their rows
 */
public record Table(String name, CellRange cells, List<String> headings, Optional<Filter> filter) {

    public Table {
        headings = List.copyOf(headings);
    }

    /**
     * Which rows are shown.
     *
     * @param column 0-based in the table
     * @param values texts of the column that are shown
     */
    public record Filter(int column, List<String> values) {
        public Filter {
            values = List.copyOf(values);
        }
    }

    /** The part of the table. */
    byte[] xml(int number) {
        Xml xml = new Xml().open("table").with("xmlns", Xml.MAIN).with("id", number);
        xml.with("name", name).with("displayName", name).with("ref", cells.relative());
        xml.open("autoFilter").with("ref", cells.relative());
        filter.ifPresent(shown -> {
            xml.open("filterColumn").with("colId", shown.column()).open("filters");
            shown.values()
                    .forEach(value -> xml.open("filter").with("val", value).close());
            xml.close().close();
        });
        xml.close();
        xml.open("tableColumns").with("count", headings.size());
        for (int i = 0; i < headings.size(); i++) {
            xml.open("tableColumn")
                    .with("id", i + 1)
                    .with("name", Xml.escaped(headings.get(i)))
                    .close();
        }
        return xml.close().close().bytes();
    }
}
