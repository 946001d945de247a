package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.List;
import java.util.Optional;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.Labels;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.wording.Printable;

/** Decisions whose clause or wording is gone: they are shown, never dropped. */
final class SetAsidePart implements Part {
    private final GapAnalysis analysis;

    SetAsidePart(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public String id() {
        return "set-aside";
    }

    @Override
    public String title() {
        return "Set aside";
    }

    @Override
    public Html content() {
        return Html.all(
                tag(
                        "p",
                        "The clause or the wording these decisions were about is not in the documents any more. They are"
                                + " kept in the decisions file."),
                new DataTable<Decision>(
                                "set-aside-caption",
                                "Decisions that no longer have a row",
                                "wide-text",
                                List.of(
                                        Column.rowHeading("School", decision -> text(who(decision.key()))),
                                        Column.text(
                                                "About",
                                                decision -> Labels.subject(
                                                        decision.key().subject())),
                                        Column.text(
                                                "Decision",
                                                decision -> DecisionNote.choice(
                                                        decision.key().subject(), Optional.of(decision))),
                                        Column.text("Details", DecisionNote::details)))
                        .with(analysis.setAside()));
    }

    private String who(DecisionKey key) {
        return analysis.schools().stream()
                .filter(school -> school.school().id().equals(key.schoolId()))
                .map(school -> Printable.oneLine(school.school().name()))
                .findFirst()
                .orElse(key.schoolId().isEmpty() ? "Trust" : key.schoolId());
    }
}
