package org.policygap.report.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;
import org.policygap.report.Comparisons;
import org.policygap.report.GapWorkbook;
import org.policygap.report.Workbooks;

/** A workbook that was sent out, and what people and programs do to it. */
final class FilledForm {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);
    private static final List<String> SCHOOLS = List.of("Gaps_S0X", "Gaps_S1X", "Gaps_S2X", "Gaps_S3X");

    private final XSSFWorkbook workbook;

    private FilledForm(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The form of a comparison without decisions; written once. */
    static FilledForm fresh() {
        return new FilledForm(Workbooks.open(Fresh.BYTES));
    }

    /** Holds the form that most tests start from. */
    private static final class Fresh {
        static final byte[] BYTES = Workbooks.bytes(new GapWorkbook(), Comparisons.small(), Workbooks.NONE);
    }

    static FilledForm of(Comparison comparison, Decisions decisions) {
        return new FilledForm(Workbooks.open(Workbooks.bytes(new GapWorkbook(), comparison, decisions)));
    }

    XSSFSheet sheet(String table) {
        return table(table).getXSSFSheet();
    }

    private XSSFTable table(String name) {
        return Workbooks.tables(workbook).stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Rows of the school's list, by the texts of their cells. */
    List<Row> rows(String table) {
        XSSFTable area = table(table);
        List<Row> result = new ArrayList<>();
        for (int i = area.getStartRowIndex() + 1; i <= area.getEndRowIndex(); i++) {
            result.add(area.getXSSFSheet().getRow(i));
        }
        return result;
    }

    int column(String table, String heading) {
        return Workbooks.column(table(table), heading);
    }

    /** Types into the row of a clause. */
    FilledForm type(String table, String clause, String heading, String text) {
        cell(table, clause, heading).setCellValue(text);
        return this;
    }

    FilledForm type(String table, String clause, String heading, LocalDate day) {
        cell(table, clause, heading).setCellValue(day);
        return this;
    }

    Cell cell(String table, String clause, String heading) {
        Row row = rows(table).stream()
                .filter(each -> each.getCell(0).getStringCellValue().equals(clause))
                .findFirst()
                .orElseThrow();
        return row.getCell(column(table, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Fills in ten decisions, each with an owner that says where it was typed. */
    FilledForm fillInTen() {
        List<String> clauses = List.of("2.4", "3.2", "5.5", "1.3", "7.1");
        for (int i = 0; i < 10; i++) {
            String table = SCHOOLS.get(i % 4);
            String clause = clauses.get(i / 2);
            type(table, clause, "✎ Decision", "Keep our wording");
            type(table, clause, "✎ Owner", table + " " + clause);
            type(table, clause, "✎ Due", LocalDate.of(2026, 3, 1 + i));
        }
        return this;
    }

    /** Sorts a list into another order, as a spreadsheet does: values move, rows stay. */
    FilledForm shuffle(String table, long seed) {
        List<Row> rows = rows(table);
        List<List<Object>> values =
                new ArrayList<>(rows.stream().map(FilledForm::values).toList());
        Collections.shuffle(values, new Random(seed));
        for (int i = 0; i < rows.size(); i++) {
            write(rows.get(i), values.get(i));
        }
        return this;
    }

    FilledForm shuffleAll(long seed) {
        SCHOOLS.forEach(table -> shuffle(table, seed));
        return this;
    }

    /** Puts rows above and columns left of everything, which loses the table. */
    FilledForm insertRowsAndColumns(String table) {
        XSSFSheet sheet = sheet(table);
        List<List<Object>> all = new ArrayList<>();
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            all.add(values(sheet.getRow(i)));
        }
        removeTable(table);
        for (int i = sheet.getLastRowNum(); i >= 0; i--) {
            sheet.removeRow(sheet.getRow(i));
        }
        for (int i = 0; i < all.size(); i++) {
            List<Object> moved = new ArrayList<>(List.of("mine", ""));
            moved.addAll(all.get(i));
            write(sheet.createRow(i + 3), moved);
        }
        return this;
    }

    FilledForm removeTable(String table) {
        XSSFTable area = table(table);
        area.getXSSFSheet().removeTable(area);
        return this;
    }

    FilledForm renameSheet(String table, String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet(table)), name);
        return this;
    }

    FilledForm deleteSheet(String table) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet(table)));
        return this;
    }

    FilledForm clearKeys(String table) {
        int key = column(table, "Row key");
        rows(table).forEach(row -> row.getCell(key).setBlank());
        return this;
    }

    /** Deletes the values and the heading of a column. */
    FilledForm deleteColumn(String table, String heading) {
        int column = column(table, heading);
        rows(table).forEach(row -> {
            Cell cell = row.getCell(column);
            if (cell != null) {
                row.removeCell(cell);
            }
        });
        XSSFTable area = table(table);
        area.getXSSFSheet().getRow(area.getStartRowIndex()).getCell(column).setCellValue("Column9");
        return this;
    }

    FilledForm fillKeysDown(String table) {
        int key = column(table, "Row key");
        String first = rows(table).get(0).getCell(key).getStringCellValue();
        rows(table).forEach(row -> row.getCell(key).setCellValue(first));
        return this;
    }

    FilledForm retypeHeading(String table, String heading, String other) {
        XSSFTable area = table(table);
        area.getXSSFSheet()
                .getRow(area.getStartRowIndex())
                .getCell(column(table, heading))
                .setCellValue(other);
        return this;
    }

    /** Copies the row of one clause over another's. */
    FilledForm pasteRow(String table, String from, String to) {
        List<Object> values = values(cell(table, from, "Clause").getRow());
        write(cell(table, to, "Clause").getRow(), values);
        return this;
    }

    FilledForm pasteFirstRowOverSecond(String table) {
        List<Row> rows = rows(table);
        write(rows.get(1), values(rows.get(0)));
        return this;
    }

    /** Reads the workbook back, after saving it. */
    ReviewResult review(Decisions current) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return new WorkbookReview(TODAY).read(new ByteArrayInputStream(out.toByteArray()), current);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> values(Row row) {
        List<Object> result = new ArrayList<>();
        for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
            Cell cell = row.getCell(i);
            boolean number = cell != null && cell.getCellType() == CellType.NUMERIC;
            result.add(cell == null ? "" : number ? (Object) cell.getNumericCellValue() : cell.toString());
        }
        return result;
    }

    private static void write(Row row, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Object value = Objects.requireNonNull(values.get(i));
            if (value instanceof Double number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }
}
