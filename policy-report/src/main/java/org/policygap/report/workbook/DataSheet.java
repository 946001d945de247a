package org.policygap.report.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.PassageCheck;
import org.policygap.report.figures.AdditionRow;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.figures.ModelClause;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.form.Baseline;
import org.policygap.report.form.RowKey;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Row;
import org.policygap.report.xlsx.Sheet;

/** The very hidden sheet with the baseline: what stood in each row of the form when it was sent out. */
final class DataSheet {
    private final Sheet sheet = Sheet.veryHidden(Sheets.DATA);
    private int next;

    private DataSheet() {}

    static Sheet of(GapAnalysis analysis) {
        DataSheet data = new DataSheet();
        data.write(analysis);
        return data.sheet;
    }

    private void write(GapAnalysis analysis) {
        line(head(analysis));
        line(Baseline.COLUMNS);
        analysis.schools().forEach(school -> school.rows().forEach(this::gap));
        analysis.rows().forEach(this::trust);
        analysis.additions().forEach(this::addition);
    }

    private static List<String> head(GapAnalysis analysis) {
        List<String> result = new ArrayList<>(List.of(
                Baseline.FORMAT,
                Baseline.VERSION,
                analysis.policyId(),
                analysis.comparison().date().toString()));
        for (SchoolView school : analysis.schools()) {
            result.add(school.school().id());
            result.add(school.school().name());
        }
        return result;
    }

    private void gap(GapRow row) {
        clause(row.key(), row.kept(), row.clause(), row.schoolWording());
    }

    private void trust(ClauseRow row) {
        clause(row.key(), row.kept(), row.clause(), "");
    }

    private void clause(DecisionKey key, Optional<KeptDecision> kept, ModelClause clause, String school) {
        row(key, kept, List.of(clause.number(), clause.topic(), clause.wording(), school));
    }

    private void addition(AdditionRow row) {
        row(row.key(), row.kept(), List.of("", "", "", row.wording()));
    }

    private void row(DecisionKey key, Optional<KeptDecision> kept, List<String> wording) {
        Optional<Decision> decision = kept.map(KeptDecision::decision);
        List<String> texts = new ArrayList<>(List.of(
                RowKey.of(key).text(),
                key.modelFingerprint(),
                key.schoolFingerprint(),
                decision.flatMap(Decision::choice).map(Choice::name).orElse(""),
                decision.map(Decision::owner).orElse(""),
                decision.flatMap(Decision::due).map(LocalDate::toString).orElse(""),
                decision.map(Decision::comment).orElse("")));
        texts.addAll(wording);
        Optional<PassageCheck> check = decision.flatMap(Decision::passageCheck);
        texts.add(check.map(said -> said.verdict().name()).orElse(""));
        texts.add(check.map(PassageCheck::wording).orElse(""));
        line(texts);
    }

    private void line(List<String> texts) {
        Row row = sheet.row(next++);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                row.put(i, CellContent.text(texts.get(i), CellLook.NONE).cell());
            }
        }
    }
}
