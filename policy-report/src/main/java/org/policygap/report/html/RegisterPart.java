package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.PolicyDates;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** Who approved what, and when it is next due. */
final class RegisterPart implements Part {
    private final GapAnalysis analysis;

    RegisterPart(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    @Override
    public String id() {
        return "register";
    }

    @Override
    public String title() {
        return "Policy register";
    }

    @Override
    public Html content() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Trust model", analysis.comparison().model(), analysis.modelDates()));
        analysis.schools()
                .forEach(school ->
                        rows.add(new Row(Printable.oneLine(school.school().name()), school.policy(), school.dates())));
        String date = English.longDate(analysis.comparison().date());
        return Html.all(
                tag(
                        "p",
                        "Dates come from each document. A review that is not stated is worked out from approval and"
                                + " review cycle. Review status is at the report date, " + date + "."),
                tag("p", law()),
                table().with(rows));
    }

    private String law() {
        String list = " (list of " + English.longDate(analysis.duties().asAt()) + "; check before relying on it).";
        return analysis.duty()
                .map(duty -> "Required by law: " + duty.requiredText() + ". Who must approve: " + duty.approval()
                        + ". Review at least: " + duty.reviewText() + ". On website: " + duty.websiteText() + list)
                .orElse("The policy is not on the list of what the law asks of every school" + list);
    }

    private static DataTable<Row> table() {
        return new DataTable<>(
                "register-caption",
                "Who approved what, and when it is next due",
                "register",
                List.of(
                        Column.rowHeading("School", row -> text(row.who())),
                        Column.text("Policy", row -> title(row.policy())),
                        Column.text(
                                "Version",
                                row -> Printable.oneLine(row.policy().metadata().text(MetadataField.VERSION))),
                        Column.text("Approved by", row -> stated(row.dates().approvedBy())),
                        Column.text("Approved on", row -> approvedOn(row.dates())),
                        Column.text(
                                "Review cycle",
                                row -> row.dates()
                                        .cycleMonths()
                                        .map(months -> English.count(months, "month", "months"))
                                        .orElse("Not stated")),
                        Column.text("Next review", row -> nextReview(row.dates())),
                        Column.of(
                                "Review status",
                                row -> Badges.review(row.dates().status()))));
    }

    /** What a document calls itself, else its file name. */
    static String title(Policy policy) {
        String title = policy.metadata().text(MetadataField.TITLE);
        return Printable.oneLine(title.isBlank() ? policy.source().fileName() : title);
    }

    /** The day of approval, as printed if it is not stated to the day. */
    static String approvedOn(PolicyDates dates) {
        return dates.approvedOn().map(English::shortDate).orElse(stated(dates.approved()));
    }

    private static String nextReview(PolicyDates dates) {
        String day = dates.nextReview().map(English::shortDate).orElse("");
        String printed = dates.nextReviewPrinted();
        if (printed.isEmpty() || printed.equals(day)) {
            return stated(day);
        }
        return day.isEmpty() ? printed : day + " (printed: " + printed + ")";
    }

    private static String stated(String text) {
        return text.isEmpty() ? "Not stated" : text;
    }

    /** One document. */
    private record Row(String who, Policy policy, PolicyDates dates) {}
}
