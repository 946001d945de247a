package org.policygap.report.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.Labels;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Colour;
import org.policygap.report.xlsx.Sheet;

/** The hidden sheet with the choices of the drop-down lists and the date of the report. */
final class ListsSheet {
    static final String REPORT_DATE = "ReportDate";

    private final Sheet sheet = Sheet.hidden(Sheets.LISTS, Colour.GREY);
    private final Map<String, String> names = new LinkedHashMap<>();

    private ListsSheet() {}

    /** Name of the list of choices about a subject. */
    static String choices(Subject subject) {
        return switch (subject) {
            case GAP -> "GapChoices";
            case CONFLICT, TRUST -> "TrustChoices";
            case ADDITION -> "AdditionChoices";
        };
    }

    /** The sheet of a workbook in which people choose. */
    static ListsSheet withChoices(Masthead masthead) {
        ListsSheet lists = withoutChoices(masthead);
        lists.writeChoices(1, Subject.GAP);
        lists.writeChoices(2, Subject.TRUST);
        lists.writeChoices(3, Subject.ADDITION);
        return lists;
    }

    /** The sheet with the date only, for a workbook in which nobody chooses. */
    static ListsSheet withoutChoices(Masthead masthead) {
        ListsSheet lists = new ListsSheet();
        lists.put(0, 0, CellContent.text("Report date", Look.HEADING));
        lists.put(1, 0, CellContent.date(Optional.of(masthead.date()), Look.DATE));
        lists.name(REPORT_DATE, 0, 1, 1);
        return lists;
    }

    /** The sheet, to stand behind those that people see. */
    Sheet sheet() {
        return sheet;
    }

    /** The names of its cells, with what formulas write for them. */
    Map<String, String> names() {
        return names;
    }

    private void writeChoices(int column, Subject subject) {
        List<String> choices = Labels.choices(subject).stream()
                .map(choice -> Labels.choice(subject, choice))
                .toList();
        put(0, column, CellContent.text(choices(subject), Look.HEADING));
        for (int i = 0; i < choices.size(); i++) {
            put(i + 1, column, CellContent.text(choices.get(i), Look.BODY));
        }
        name(choices(subject), column, 1, choices.size());
        sheet.width(column, 25);
    }

    private void put(int row, int column, CellContent content) {
        sheet.row(row).put(column, content.cell());
    }

    private void name(String name, int column, int firstRow, int lastRow) {
        names.put(
                name,
                Sheet.quoted(Sheets.LISTS) + "!"
                        + CellRange.column(column, firstRow, lastRow).fixed());
    }
}
