package org.policygap.report.workbook;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making, whatever it is about. */
record Canvas(XSSFWorkbook workbook, Styles styles, Masthead masthead) {

    /** Writes contents side by side from a column on. */
    void write(XSSFRow row, int column, List<CellContent> contents) {
        for (int i = 0; i < contents.size(); i++) {
            contents.get(i).write(row.createCell(column + i), styles);
        }
    }

    /** Writes one line of text across columns, all in its look. */
    void band(XSSFRow row, int columns, CellContent content) {
        CellContent rest = CellContent.text("", content.look());
        content.write(row.createCell(0), styles);
        for (int i = 1; i < columns; i++) {
            rest.write(row.createCell(i), styles);
        }
    }

    /** A new sheet without grid lines. */
    XSSFSheet create(String name, Colour tab) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setTabColor(Styles.colour(tab));
        sheet.setZoom(90);
        return sheet;
    }
}
