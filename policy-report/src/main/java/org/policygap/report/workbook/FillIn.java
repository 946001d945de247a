package org.policygap.report.workbook;

import java.util.Optional;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Check;
import org.policygap.report.xlsx.Check.Kind;
import org.policygap.report.xlsx.Check.Prompt;
import org.policygap.report.xlsx.Colour;
import org.policygap.report.xlsx.Rule;
import org.policygap.report.xlsx.Rule.Change;
import org.policygap.report.xlsx.Sheet;

/** Drop-down lists, date checks and colours of the columns that people fill in. */
final class FillIn {
    private static final String WARNING = "Keep it as typed? What cannot be read back is reported, never dropped.";

    private FillIn() {}

    /** Adds them to every column of the list that people fill in. */
    static <R> void add(Sheet sheet, ListSheet<R> list) {
        for (int i = 0; i < list.columns().size(); i++) {
            Column<R> column = list.columns().get(i);
            CellRange cells = CellRange.column(
                    i, ListSheet.row(0), ListSheet.row(list.rows().size() - 1));
            column.choices().ifPresent(choices -> addChoices(sheet, cells, choices));
            if (column.kind() == Column.Kind.FILL_IN_DATE) {
                addDate(sheet, cells);
            }
        }
    }

    private static void addChoices(Sheet sheet, CellRange cells, String list) {
        Prompt prompt = new Prompt("Decision", "Choose from the list, or type and add a comment.");
        sheet.add(new Check(cells, Kind.ON_LIST, list, "Not on the list", WARNING, Optional.of(prompt)));
        sheet.add(new Rule(cells, "LEN(" + cells.first() + ")>0", Change.ground(Colour.GREEN_GROUND)));
    }

    private static void addDate(Sheet sheet, CellRange cells) {
        sheet.add(new Check(cells, Kind.DATE_AFTER, "DATE(2000,1,1)", "Not a date", WARNING, Optional.empty()));
        String overdue = "AND(ISNUMBER(" + cells.first() + ")," + cells.first() + "<" + ListsSheet.REPORT_DATE + ")";
        sheet.add(new Rule(cells, overdue, Change.boldNumber(Colour.RED, "\"▲ \"" + Look.DATE_FORMAT)));
    }
}
