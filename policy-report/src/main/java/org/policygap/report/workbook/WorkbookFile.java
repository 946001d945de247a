package org.policygap.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the file of a workbook, whatever its sheets are. The same sheets give the same bytes. */
final class WorkbookFile {
    /** Time on the entries of the file. At the first instant of 1980 Java would add a time of the machine's zone. */
    private static final LocalDateTime FILE_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private WorkbookFile() {}

    /**
     * Writes a workbook that opens at its first sheet; the stream stays open.
     *
     * @param sheets adds the sheets, at least one
     */
    static void write(Masthead masthead, Consumer<Canvas> sheets, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheets.accept(new Canvas(workbook, new Styles(workbook), masthead));
            workbook.setActiveSheet(0);
            workbook.setSelectedTab(0);
            DocumentProperties.set(workbook, masthead);
            workbook.write(bytes);
        }
        FixedTimeZip.copy(bytes.toByteArray(), FILE_TIME, out);
    }
}
