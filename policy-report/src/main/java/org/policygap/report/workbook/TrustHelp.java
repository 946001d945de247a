package org.policygap.report.workbook;

import java.util.List;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;
import org.policygap.report.xlsx.Sheet;

/** What the words of the overview mean, and what it cannot tell. */
final class TrustHelp {
    private static final List<Double> WIDTHS = List.of(26.0, 64.0, 64.0);
    private static final double MIN_ROW = 20;

    private static final List<List<String>> LINES = List.of(
            List.of(
                    "In place, Partly, Missing, Conflict",
                    "How far one clause of a model policy is in one school's policy. Added up over clauses, policies and"
                            + " schools.",
                    "Each policy has a workbook of its own with every wording, place and reason. Decide there, not here."),
            List.of(
                    "Policies found",
                    "For how many of the model policies a document was found in the school's folder. Title, file name and"
                            + " content decide which model a document belongs to.",
                    "Look at To check first: a wrong match makes all findings of that policy wrong."),
            List.of(
                    "To check",
                    "Not read: the file cannot be used. Wrong file?: it names another school, is there twice, or reads like"
                            + " another policy than its title says. Is this right?: the match is likely, not certain.",
                    "Put the right file in the school's folder, or say in a matches file which model it belongs to, and run"
                            + " the command again. Documents that did not change are not read again."),
            List.of(
                    "Reviews overdue",
                    "The date of the next review, as the document states it or worked out from approval and review cycle,"
                            + " is before the report date.",
                    "A policy without any date counts as no review date, not as overdue."),
            List.of(
                    "Required by law, Who must approve, Review at least, On website",
                    "From a dated list of what the law and the Department for Education ask. The sheet Required by law"
                            + " names its date and source.",
                    "The list is data: the trust can put its own in its place. Check an entry before relying on it."),
            List.of(
                    "Gaps decided",
                    "For how many gaps somebody has filled in a decision that was read back.",
                    "Read each filled-in workbook back with policygap review and run the trust again with --decisions."),
            List.of(
                    "What this is not",
                    "The report compares wording. It does not check whether a policy is followed, and it is not legal"
                            + " advice.",
                    "Read both wordings before acting on any figure."));

    private TrustHelp() {}

    static Sheet of(Masthead masthead) {
        Sheet sheet = Sheet.shown(Sheets.HELP, Colour.GREY);
        SummaryPage page = new SummaryPage(sheet, WIDTHS);
        page.band(31, CellContent.text("How to read this workbook", Look.TITLE));
        page.band(20, CellContent.text("What the words mean, and what it cannot tell you.", Look.SUBTITLE));
        page.band(17, CellContent.text("◄ Back to Summary", Look.BACK).linkedTo(Place.top(Sheets.SUMMARY)));
        row(page, List.of("Word", "What it means", "What to do"), Look.SUMMARY_HEADING, Look.SUMMARY_HEADING);
        LINES.forEach(line -> row(page, line, Look.SUMMARY_TEXT.bold(), Look.SUMMARY_TEXT));
        sheet.print(PageSetup.onePage(masthead, true, WIDTHS.size(), page.next() - 1));
        return sheet;
    }

    private static void row(SummaryPage page, List<String> texts, CellLook first, CellLook rest) {
        List<CellContent> cells = List.of(
                CellContent.text(texts.get(0), first),
                CellContent.text(texts.get(1), rest),
                CellContent.text(texts.get(2), rest));
        page.row(TextMetrics.rowHeight(cells, WIDTHS, MIN_ROW), cells);
    }
}
