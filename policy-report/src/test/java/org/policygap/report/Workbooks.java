package org.policygap.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;

/** Writes workbooks and reads them back. */
public final class Workbooks {
    public static final Decisions NONE = new Decisions(List.of());

    private Workbooks() {}

    /** The bytes of a report. */
    public static byte[] bytes(Report report, Comparison comparison, Decisions decisions) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.write(comparison, decisions, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The workbook of a comparison, read back. */
    public static XSSFWorkbook open(Comparison comparison) {
        return open(bytes(new GapWorkbook(), comparison, NONE));
    }

    /** A workbook from its bytes. */
    public static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        List<XSSFSheet> result = new ArrayList<>();
        workbook.forEach(sheet -> result.add((XSSFSheet) sheet));
        return result;
    }

    public static List<XSSFTable> tables(XSSFWorkbook workbook) {
        return sheets(workbook).stream()
                .flatMap(sheet -> sheet.getTables().stream())
                .toList();
    }

    public static List<XSSFCell> cells(XSSFSheet sheet) {
        List<XSSFCell> result = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                result.add((XSSFCell) cell);
            }
        }
        return result;
    }

    /** Column of the table with the heading, 0-based. */
    public static int column(XSSFTable table, String heading) {
        return table.getStartColIndex() + table.findColumnIndex(heading);
    }
}
