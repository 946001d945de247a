package org.policygap.report.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.report.figures.AdditionRow;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.form.Baseline;
import org.policygap.report.form.RowKey;

/** The very hidden sheet with the baseline: what stood in each row of the form when it was sent out. */
final class DataSheet {
    private final Sheets sheets;
    private final XSSFSheet sheet;
    private int next;

    private DataSheet(Sheets sheets) {
        this.sheets = sheets;
        sheet = sheets.workbook().createSheet(Sheets.DATA);
    }

    static void write(Sheets sheets) {
        new DataSheet(sheets).write();
    }

    private void write() {
        GapAnalysis analysis = sheets.analysis();
        line(List.of(
                Baseline.FORMAT,
                Baseline.VERSION,
                analysis.policyId(),
                analysis.comparison().date().toString()));
        line(Baseline.COLUMNS);
        analysis.schools().forEach(school -> school.rows().forEach(this::gap));
        analysis.rows().forEach(this::trust);
        analysis.additions().forEach(this::addition);
    }

    private void gap(GapRow row) {
        row(row.key(), row.kept(), row.clause().number(), row.clause().wording(), row.schoolWording());
    }

    private void trust(ClauseRow row) {
        row(row.key(), row.kept(), row.clause().number(), row.clause().wording(), "");
    }

    private void addition(AdditionRow row) {
        row(row.key(), row.kept(), "", "", row.wording());
    }

    private void row(DecisionKey key, Optional<KeptDecision> kept, String number, String model, String school) {
        Optional<Decision> decision = kept.map(KeptDecision::decision);
        line(List.of(
                RowKey.of(key).text(),
                key.modelFingerprint(),
                key.schoolFingerprint(),
                decision.flatMap(Decision::choice).map(Choice::name).orElse(""),
                decision.map(Decision::owner).orElse(""),
                decision.flatMap(Decision::due).map(LocalDate::toString).orElse(""),
                decision.map(Decision::comment).orElse(""),
                number,
                model,
                school));
    }

    private void line(List<String> texts) {
        XSSFRow row = sheet.createRow(next++);
        sheets.write(
                row,
                0,
                Stream.of(texts)
                        .flatMap(List::stream)
                        .map(text -> CellContent.text(text, Look.KEY))
                        .toList());
    }
}
