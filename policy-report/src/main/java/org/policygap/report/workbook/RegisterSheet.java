package org.policygap.report.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.duty.PolicyDuty;
import org.policygap.report.figures.PolicyDates;
import org.policygap.report.figures.RegisterEntry;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.wording.English;
import org.policygap.report.xlsx.Cell;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Colour;
import org.policygap.report.xlsx.Rule;
import org.policygap.report.xlsx.Sheet;

/** Who approved what, and when it is next due. */
final class RegisterSheet {
    private static final String APPROVED_ON = "Approved on";
    private static final String CYCLE = "Review cycle (months)";
    private static final String NEXT_REVIEW = "Next review";
    private static final String STATUS = "Review status";

    /** Columns at the end that are for looking up, not for paper. */
    private static final int NOT_PRINTED = 3;

    private final Masthead masthead;
    private final List<Row> rows;
    private final ListSheet<Row> list;

    private RegisterSheet(Masthead masthead, List<RegisterEntry> entries, PolicyDuties duties) {
        this.masthead = masthead;
        rows = IntStream.range(0, entries.size())
                .mapToObj(i -> new Row(i, entries.get(i)))
                .toList();
        list = list(duties);
    }

    /** The sheet; entries of a school stand together. */
    static Sheet of(Masthead masthead, ListSheetWriter writer, List<RegisterEntry> entries, PolicyDuties duties) {
        RegisterSheet register = new RegisterSheet(masthead, entries, duties);
        Sheet sheet = writer.sheet(register.list);
        if (!entries.isEmpty()) {
            register.colour(sheet, register.list.column(STATUS));
        }
        return sheet;
    }

    private ListSheet<Row> list(PolicyDuties duties) {
        List<Column<Row>> columns = columns();
        return new ListSheet<>(
                Sheets.REGISTER,
                Colour.GREY,
                "Policy register: who approved what, and when it is next due",
                "Dates come from each document. A review that is not stated is worked out from approval and review"
                        + " cycle.",
                "Status at " + English.longDate(masthead.date())
                        + ". Law as at " + English.longDate(duties.asAt())
                        + (duties.source().isEmpty() ? "" : ": " + duties.source()) + ". Check before use.",
                TableNames.REGISTER,
                columns,
                rows,
                this::group,
                Optional.empty(),
                2,
                columns.size() - NOT_PRINTED,
                false,
                "No policies.");
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.of(Headings.SCHOOL, 20, row -> text(row.entry().school(), Look.STRONG)),
                Column.of("Policy", 24, row -> text(row.entry().policy(), Look.BODY)),
                Column.of("Required by law", 24, RegisterSheet::required),
                Column.of("Owner", 21, row -> stated(row.entry().owner())),
                Column.of("Approved by", 18, row -> stated(row.entry().dates().approvedBy())),
                Column.of("Who must approve", 14, row -> duty(row, PolicyDuty::approval)),
                Column.of(APPROVED_ON, 12.5, RegisterSheet::approvedOn),
                Column.of(CYCLE, 9.5, RegisterSheet::cycle),
                Column.of("Review at least", 10, row -> duty(row, PolicyDuty::reviewText)),
                Column.of(NEXT_REVIEW, 12.5, this::nextReview),
                Column.of(STATUS, 18, this::status),
                Column.of("On website", 9.5, row -> duty(row, PolicyDuty::websiteText)),
                Column.of("Version", 8, row -> text(row.entry().version(), Look.ASIDE)),
                Column.of("As printed", 11, row -> text(row.entry().dates().nextReviewPrinted(), Look.ASIDE)),
                Column.of("Document", 14, row -> text(row.entry().document(), Look.ASIDE)));
    }

    /** Entries of a school stand together; where each has one only, the schools stand together below the model. */
    private String group(Row row) {
        long schools =
                rows.stream().map(each -> each.entry().school()).distinct().count();
        return schools < rows.size() ? row.entry().school() : row.position() == 0 ? "first" : "rest";
    }

    private static CellContent text(String text, CellLook look) {
        return CellContent.text(text, look);
    }

    private static CellContent stated(String text) {
        return text.isEmpty() ? text("Not stated", Look.QUIET) : text(text, Look.BODY);
    }

    private static CellContent required(Row row) {
        return row.entry().duty().isEmpty() ? text("Not on the list", Look.QUIET) : duty(row, PolicyDuty::requiredText);
    }

    /** What the law asks; of a policy that is not on the list nothing is said. */
    private static CellContent duty(Row row, Function<PolicyDuty, String> content) {
        return text(row.entry().duty().map(content).orElse("–"), Look.BODY);
    }

    private static CellContent approvedOn(Row row) {
        PolicyDates dates = row.entry().dates();
        return dates.approvedOn().isPresent()
                ? CellContent.date(dates.approvedOn(), Look.DATE)
                : stated(dates.approved());
    }

    /** A cycle that is longer than the law or the department's advice allows stands out. */
    private static CellContent cycle(Row row) {
        CellLook look = row.entry().isReviewedTooSeldom() ? Tone.PARTLY.colour(Look.CENTRE.bold()) : Look.CENTRE;
        return row.entry()
                .dates()
                .cycleMonths()
                .map(months -> CellContent.number(months, look))
                .orElse(text("", Look.CENTRE));
    }

    private CellContent nextReview(Row row) {
        PolicyDates dates = row.entry().dates();
        boolean workedOut = dates.nextReviewPrinted().isEmpty()
                && dates.approvedOn().isPresent()
                && dates.cycleMonths().isPresent();
        if (!workedOut) {
            return CellContent.date(dates.nextReview(), Look.DATE);
        }
        return dates.nextReview()
                .map(day -> CellContent.formula(
                        "EDATE(" + cell(row, APPROVED_ON) + "," + cell(row, CYCLE) + ")",
                        Cell.serial(day),
                        English.shortDate(day),
                        Look.DATE))
                .orElse(text("", Look.DATE));
    }

    private CellContent status(Row row) {
        ReviewStatus status = row.entry().dates().status();
        return CellContent.formula(statusFormula(cell(row, NEXT_REVIEW)), status.text(), Look.review(status.state()));
    }

    private String cell(Row row, String heading) {
        return CellRange.cell(ListSheet.row(row.position()), list.column(heading));
    }

    /** The same rule as {@link ReviewStatus}, on the day in a cell. */
    private static String statusFormula(String day) {
        String left = "(" + day + "-" + ListsSheet.REPORT_DATE + ")";
        String late = "(" + ListsSheet.REPORT_DATE + "-" + day + ")";
        String days = left + "&IF(" + left + "=1,\" day\",\" days\")";
        String overdue = "IF(" + late + ">=" + ReviewStatus.DAYS_IN_WORDS_OF_YEARS + ",INT(" + late + "/"
                + ReviewStatus.DAYS_A_YEAR + ")&\" years\",IF(" + late + ">=" + ReviewStatus.DAYS_IN_WORDS_OF_MONTHS
                + ",INT(" + late + "/" + ReviewStatus.DAYS_A_MONTH + ")&\" months\"," + late + "&IF(" + late
                + "=1,\" day\",\" days\")))";
        return "IF(" + day + "=\"\",\"○ No date found\",IF(" + left + "<0,\"▲ Overdue by \"&" + overdue + ",IF(" + left
                + "=0,\"◐ Due today\",IF(" + left + "<=" + ReviewStatus.SOON + ",\"◐ Due in \"&" + days
                + ",\"● Up to date\"))))";
    }

    /** The colours follow the words when somebody corrects a date. */
    private void colour(Sheet sheet, int column) {
        CellRange cells = CellRange.column(column, ListSheet.row(0), ListSheet.row(rows.size() - 1));
        for (ReviewStatus.State state : ReviewStatus.State.values()) {
            Tone tone = Tone.of(state);
            String condition = "LEFT(" + cells.first() + ",1)=\"" + symbol(state) + "\"";
            sheet.add(new Rule(cells, condition, Rule.Change.colours(tone.ink(), tone.ground())));
        }
    }

    private static String symbol(ReviewStatus.State state) {
        return new ReviewStatus(state, 1).text().substring(0, 1);
    }

    /** A line at its 0-based position in the list. */
    private record Row(int position, RegisterEntry entry) {}
}
