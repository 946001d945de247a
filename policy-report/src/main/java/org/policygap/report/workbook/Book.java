package org.policygap.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making: what every sheet of any of our workbooks is made with. */
record Book(XSSFWorkbook workbook, Styles styles, Imprint imprint) {
    /** Time on the entries of the file. At the first instant of 1980 Java would add a time of the machine's zone. */
    private static final LocalDateTime FILE_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Writes a workbook; the stream stays open. */
    static void write(Imprint imprint, Consumer<Book> sheets, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheets.accept(new Book(workbook, new Styles(workbook), imprint));
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            DocumentProperties.set(workbook, imprint);
            workbook.write(bytes);
        }
        FixedTimeZip.copy(bytes.toByteArray(), FILE_TIME, out);
    }

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
