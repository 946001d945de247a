package org.policygap.report.workbook;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.figures.Labels;
import org.policygap.report.form.Headings;
import org.policygap.report.form.PassageAnswers;
import org.policygap.report.form.RowKey;
import org.policygap.report.wording.English;
import org.policygap.report.xlsx.CellLook;

/**
 * The columns that people fill in, with what they decided before.
 *
 * @param <R> what a row is about
 * @param key of the row's decision
 * @param kept what was decided before
 * @param open whether the row still asks for a decision; only then its cells are yellow
 */
record Answers<R>(Function<R, DecisionKey> key, Function<R, Optional<KeptDecision>> kept, Predicate<R> open) {

    Column<R> decision(String heading, double width, String choices) {
        return Column.fillIn(
                        heading,
                        width,
                        (R row) -> CellContent.text(
                                decided(row)
                                        .flatMap(Decision::choice)
                                        .map(choice ->
                                                Labels.choice(key.apply(row).subject(), choice))
                                        .orElse(""),
                                look(row)))
                .choosingFrom(choices);
    }

    Column<R> owner(double width) {
        return Column.fillIn(
                Headings.OWNER,
                width,
                row -> CellContent.text(decided(row).map(Decision::owner).orElse(""), look(row)));
    }

    Column<R> due(double width) {
        return Column.fillIn(
                        Headings.DUE,
                        width,
                        (R row) -> CellContent.date(
                                decided(row).flatMap(Decision::due), look(row).format(Look.DATE_FORMAT)))
                .kind(Column.Kind.FILL_IN_DATE);
    }

    Column<R> comment(double width) {
        return Column.fillIn(
                Headings.COMMENT,
                width,
                row -> CellContent.text(decided(row).map(Decision::comment).orElse(""), look(row)));
    }

    /** "Yes", "No", or the words that say it. */
    Column<R> rightPassage(double width) {
        return Column.fillIn(
                Headings.RIGHT_PASSAGE,
                width,
                row -> CellContent.text(
                        decided(row)
                                .flatMap(Decision::passageCheck)
                                .map(PassageAnswers::text)
                                .orElse(""),
                        Look.FILL_IN));
    }

    Column<R> sinceLastReport(double width) {
        return Column.of("Since last report", width, row -> CellContent.text(since(row), Look.ASIDE));
    }

    Column<R> rowKey() {
        return Column.of(
                        Headings.KEY,
                        12,
                        (R row) -> CellContent.text(RowKey.of(key.apply(row)).text(), Look.KEY))
                .kind(Column.Kind.HIDDEN);
    }

    private Optional<Decision> decided(R row) {
        return kept.apply(row).map(KeptDecision::decision);
    }

    private CellLook look(R row) {
        return open.test(row) ? Look.FILL_IN : Look.BODY;
    }

    private String since(R row) {
        return kept.apply(row).map(decision -> since(row, decision)).orElse("");
    }

    private String since(R row, KeptDecision decision) {
        if (decision.lookAgain()) {
            String on = decision.decision()
                    .decidedOn()
                    .map(day -> " of " + English.shortDate(day))
                    .orElse("");
            return "Kept, please look again: the wording has changed since the decision" + on + ".";
        }
        return open.test(row) ? "Kept" : "Done";
    }
}
