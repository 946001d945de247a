package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.report.figures.PolicyDates;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** Who approved what, and when it is next due. */
final class RegisterSheet {
    private static final String APPROVED_ON = "Approved on";
    private static final String CYCLE = "Review cycle (months)";
    private static final String NEXT_REVIEW = "Next review";
    private static final String STATUS = "Review status";

    private final Sheets sheets;
    private final List<Row> rows = new ArrayList<>();

    private RegisterSheet(Sheets sheets) {
        this.sheets = sheets;
        rows.add(new Row(
                0,
                "Trust model",
                sheets.analysis().comparison().model(),
                sheets.analysis().modelDates()));
        sheets.analysis()
                .schools()
                .forEach(school ->
                        rows.add(new Row(rows.size(), school.school().name(), school.policy(), school.dates())));
    }

    /** Adds the sheet to the workbook. */
    static void write(Sheets sheets) {
        RegisterSheet register = new RegisterSheet(sheets);
        ListSheet<Row> list = register.list();
        XSSFSheet sheet = new ListSheetWriter(sheets.canvas()).write(list);
        register.colour(sheet, list.column(STATUS));
    }

    private ListSheet<Row> list() {
        return new ListSheet<>(
                Sheets.REGISTER,
                Colour.GREY,
                "Policy register: who approved what, and when it is next due",
                "Dates come from each document. A review that is not stated is worked out from approval and review"
                        + " cycle.",
                "Review status is worked out at the report date, "
                        + English.longDate(sheets.analysis().comparison().date()) + ".",
                TableNames.REGISTER,
                List.of(
                        Column.of(Headings.SCHOOL, 24, row -> CellContent.text(row.who(), Look.STRONG)),
                        Column.of("Policy", 36, row -> CellContent.text(ClauseCells.title(row.policy()), Look.BODY)),
                        Column.of(
                                "Version", 9, row -> CellContent.text(metadata(row, MetadataField.VERSION), Look.BODY)),
                        Column.of("Approved by", 22, row -> CellContent.text(approvedBy(row), Look.BODY)),
                        Column.of(APPROVED_ON, 14, RegisterSheet::approvedOn),
                        Column.of(CYCLE, 9.5, RegisterSheet::cycle),
                        Column.of(NEXT_REVIEW, 14, RegisterSheet::nextReview),
                        Column.of(STATUS, 22, RegisterSheet::status),
                        Column.of(
                                "As printed",
                                18,
                                row -> CellContent.text(row.dates().nextReviewPrinted(), Look.ASIDE)),
                        Column.of(
                                "Document compared",
                                26,
                                row -> CellContent.text(row.policy().source().fileName(), Look.ASIDE))),
                rows,
                row -> row.position() == 0 ? "model" : "schools",
                Optional.empty(),
                1,
                10,
                false,
                "No policies.");
    }

    private static String metadata(Row row, MetadataField field) {
        return Printable.oneLine(row.policy().metadata().text(field));
    }

    private static String approvedBy(Row row) {
        return row.dates().approvedBy().isEmpty() ? "Not stated" : row.dates().approvedBy();
    }

    private static CellContent approvedOn(Row row) {
        PolicyDates dates = row.dates();
        return dates.approvedOn().isPresent()
                ? CellContent.date(dates.approvedOn(), Look.DATE)
                : CellContent.text(dates.approved().isEmpty() ? "Not stated" : dates.approved(), Look.BODY);
    }

    private static CellContent cycle(Row row) {
        return row.dates()
                .cycleMonths()
                .map(months -> CellContent.number(months, Look.CENTRE))
                .orElse(CellContent.text("", Look.CENTRE));
    }

    private static CellContent nextReview(Row row) {
        PolicyDates dates = row.dates();
        boolean workedOut = dates.nextReviewPrinted().isEmpty()
                && dates.approvedOn().isPresent()
                && dates.cycleMonths().isPresent();
        if (!workedOut) {
            return CellContent.date(dates.nextReview(), Look.DATE);
        }
        return dates.nextReview()
                .map(day -> CellContent.formula(
                        "EDATE(" + row.cell(4) + "," + row.cell(5) + ")",
                        DateUtil.getExcelDate(day),
                        English.shortDate(day),
                        Look.DATE))
                .orElse(CellContent.text("", Look.DATE));
    }

    private static CellContent status(Row row) {
        ReviewStatus status = row.dates().status();
        return CellContent.formula(statusFormula(row.cell(6)), status.text(), Look.review(status.state()));
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
    private void colour(XSSFSheet sheet, int column) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] cells = {
            new CellRangeAddress(ListSheet.row(0), ListSheet.row(rows.size() - 1), column, column)
        };
        String first = "$" + new CellReference(ListSheet.row(0), column).formatAsString();
        Stream.of(ReviewStatus.State.values()).forEach(state -> {
            XSSFConditionalFormattingRule rule =
                    formatting.createConditionalFormattingRule("LEFT(" + first + ",1)=\"" + symbol(state) + "\"");
            rule.createPatternFormatting()
                    .setFillBackgroundColor(Styles.colour(Tone.of(state).ground()));
            rule.createFontFormatting()
                    .setFontColor(Styles.colour(Tone.of(state).ink()));
            formatting.addConditionalFormatting(cells, rule);
        });
    }

    private static String symbol(ReviewStatus.State state) {
        return new ReviewStatus(state, 1).text().substring(0, 1);
    }

    /** One document. */
    private record Row(int position, String who, Policy policy, PolicyDates dates) {
        String cell(int column) {
            return new CellReference(ListSheet.row(position), column).formatAsString();
        }
    }
}
