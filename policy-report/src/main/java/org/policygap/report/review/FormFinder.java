package org.policygap.report.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.form.Baseline;
import org.policygap.report.form.TableNames;

/** Finds the lists of the form by the names of their tables, else by their headings, wherever they stand. */
final class FormFinder {
    private static final int LOOK_DOWN = 30;

    private final SentForm form;

    FormFinder(SentForm form) {
        this.form = form;
    }

    List<FormList> find(XSSFWorkbook workbook) {
        List<FormList> result = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (!sheet.getSheetName().equals(Baseline.SHEET)) {
                find((XSSFSheet) sheet).ifPresent(result::add);
            }
        }
        return result;
    }

    private Optional<FormList> find(XSSFSheet sheet) {
        for (int row = 0; row <= Math.min(LOOK_DOWN, sheet.getLastRowNum()); row++) {
            Map<Field, Integer> columns = columns(sheet.getRow(row));
            Optional<Subject> subject = subject(sheet, columns);
            if (subject.isPresent()) {
                return Optional.of(new FormList(sheet, subject.get(), schoolId(sheet), row, columns));
            }
        }
        return Optional.empty();
    }

    private static Map<Field, Integer> columns(Row row) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        if (row != null) {
            for (Cell cell : row) {
                Field.named(CellReader.text(cell))
                        .ifPresent(field -> columns.putIfAbsent(field, cell.getColumnIndex()));
            }
        }
        return columns;
    }

    /** What a list is about. A heading row has a column to fill in and a column that tells the lists apart. */
    private static Optional<Subject> subject(XSSFSheet sheet, Map<Field, Integer> columns) {
        boolean form = columns.containsKey(Field.DECISION)
                || (columns.containsKey(Field.COMMENT) && columns.containsKey(Field.KEY));
        if (!form || columns.size() < 3) {
            return Optional.empty();
        }
        Optional<Subject> byTable = byTable(sheet);
        if (byTable.isPresent()) {
            return byTable;
        }
        if (columns.containsKey(Field.ADDITION)) {
            return Optional.of(Subject.ADDITION);
        }
        if (columns.containsKey(Field.MODEL) || columns.containsKey(Field.SCHOOL)) {
            return Optional.of(Subject.GAP);
        }
        boolean conflicts = hasHeading(sheet, "what is in conflict");
        return columns.containsKey(Field.TOPIC)
                ? Optional.of(conflicts ? Subject.CONFLICT : Subject.TRUST)
                : Optional.empty();
    }

    private static boolean hasHeading(Sheet sheet, String heading) {
        for (int row = 0; row <= Math.min(LOOK_DOWN, sheet.getLastRowNum()); row++) {
            if (sheet.getRow(row) != null) {
                for (Cell cell : sheet.getRow(row)) {
                    if (CellReader.text(cell).strip().toLowerCase(Locale.ROOT).equals(heading)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Optional<Subject> byTable(XSSFSheet sheet) {
        for (XSSFTable table : sheet.getTables()) {
            Optional<Subject> subject = TableNames.subject(table.getName());
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The school by the table's name, else by the title, else by the tab. */
    private String schoolId(XSSFSheet sheet) {
        for (XSSFTable table : sheet.getTables()) {
            Optional<String> id = TableNames.schoolId(table.getName()).filter(form.schools()::containsKey);
            if (id.isPresent()) {
                return id.get();
            }
        }
        String title = title(sheet);
        return form.schools().entrySet().stream()
                .filter(school -> title.startsWith(school.getValue() + ":")
                        || sheet.getSheetName().equals(school.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String title(Sheet sheet) {
        for (int row = 0; row <= Math.min(LOOK_DOWN, sheet.getLastRowNum()); row++) {
            if (sheet.getRow(row) != null) {
                for (Cell cell : sheet.getRow(row)) {
                    if (!CellReader.text(cell).isBlank()) {
                        return CellReader.text(cell);
                    }
                }
            }
        }
        return "";
    }
}
