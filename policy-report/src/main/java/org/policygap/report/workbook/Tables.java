package org.policygap.report.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAutoFilter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFilters;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;

/** Excel tables. */
final class Tables {
    private Tables() {}

    /** Makes a table of the list's heading row and rows. */
    static <R> void add(XSSFSheet sheet, ListSheet<R> list) {
        int last = list.columns().size() - 1;
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(ListSheet.HEADING_ROW, 0),
                new CellReference(ListSheet.row(list.rows().size() - 1), last),
                SpreadsheetVersion.EXCEL2007));
        CTTable xml = table.getCTTable();
        xml.setName(list.table());
        xml.setDisplayName(list.table());
        for (int i = 0; i <= last; i++) {
            xml.getTableColumns()
                    .getTableColumnArray(i)
                    .setName(list.columns().get(i).heading());
        }
        CTAutoFilter filter = xml.addNewAutoFilter();
        filter.setRef(table.getArea().formatAsString());
        list.filter().ifPresent(shown -> choose(filter, list.column(shown.heading()), shown.values()));
        table.updateReferences();
    }

    private static void choose(CTAutoFilter filter, int column, List<String> values) {
        var filterColumn = filter.addNewFilterColumn();
        filterColumn.setColId(column);
        CTFilters filters = filterColumn.addNewFilters();
        values.forEach(value -> filters.addNewFilter().setVal(value));
    }
}
