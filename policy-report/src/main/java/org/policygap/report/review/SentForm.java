package org.policygap.report.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.policygap.model.review.Choice;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.model.review.PassageCheck;
import org.policygap.report.form.Baseline;
import org.policygap.report.form.RowKey;

/**
 * The form as it was sent out, from the workbook's very hidden sheet.
 *
 * @param schools name by id
 */
record SentForm(Map<String, String> schools, Map<RowKey, FormRow> rows) {

    static SentForm read(Workbook workbook) throws NotAFormException {
        Sheet sheet = workbook.getSheet(Baseline.SHEET);
        if (sheet == null
                || sheet.getRow(0) == null
                || !text(sheet.getRow(0), 0).equals(Baseline.FORMAT)) {
            throw new NotAFormException("This is not a gap workbook, or its hidden sheet “" + Baseline.SHEET
                    + "” was removed. Please fill in the workbook that was sent out and save it as .xlsx.");
        }
        Row head = sheet.getRow(0);
        if (!text(head, 1).equals(Baseline.VERSION)) {
            throw new NotAFormException("This workbook was made by another edition of policygap (form version "
                    + text(head, 1) + "). Please use the edition that made it.");
        }
        try {
            return new SentForm(schools(head), rows(sheet));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NotAFormException(
                    "The hidden sheet “" + Baseline.SHEET
                            + "” of this workbook was changed, so nobody can tell what was sent"
                            + " out. Please fill in the workbook that was sent out.",
                    e);
        }
    }

    private static Map<String, String> schools(Row head) {
        Map<String, String> result = new LinkedHashMap<>();
        for (int i = Baseline.FIRST_SCHOOL; !text(head, i).isEmpty(); i += 2) {
            result.put(text(head, i), text(head, i + 1));
        }
        return result;
    }

    private static Map<RowKey, FormRow> rows(Sheet sheet) {
        Map<RowKey, FormRow> result = new LinkedHashMap<>();
        for (Row row : sheet) {
            RowKey.parse(text(row, 0)).ifPresent(key -> result.put(key, formRow(key, row)));
        }
        return result;
    }

    private static FormRow formRow(RowKey key, Row row) {
        List<String> field = new ArrayList<>();
        for (int i = 0; i < Baseline.COLUMNS.size(); i++) {
            field.add(text(row, i));
        }
        boolean addition = key.subject() == Subject.ADDITION;
        DecisionKey decisionKey = new DecisionKey(
                key.subject(),
                key.policyId(),
                key.schoolId(),
                addition ? "" : key.nodeId(),
                addition ? key.nodeId() : "",
                field.get(1),
                field.get(2));
        Answer answer = new Answer(
                field.get(3).isEmpty() ? Optional.empty() : Optional.of(Choice.valueOf(field.get(3))),
                field.get(4),
                field.get(5).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field.get(5))),
                field.get(6),
                field.get(11).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PassageCheck(PassageCheck.Verdict.valueOf(field.get(11)), field.get(12))));
        return new FormRow(key, decisionKey, answer, field.get(7), field.get(8), field.get(9), field.get(10));
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
