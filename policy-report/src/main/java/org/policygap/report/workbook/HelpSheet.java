package org.policygap.report.workbook;

import java.util.List;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.Choice;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.Labels;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;
import org.policygap.report.xlsx.Sheet;

/** What the words mean, how the comparison was made, and what it cannot tell. */
final class HelpSheet {
    private static final List<Double> WIDTHS = List.of(24.0, 64.0, 64.0);
    private static final double MIN_ROW = 20;

    private final Sheet sheet = Sheet.shown(Sheets.HELP, Colour.GREY);
    private final SummaryPage page = new SummaryPage(sheet, WIDTHS);

    private final Sheets sheets;

    private HelpSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    static Sheet of(Sheets sheets) {
        HelpSheet help = new HelpSheet(sheets);
        help.write();
        return help.sheet;
    }

    private void write() {
        page.band(31, CellContent.text("How to read this workbook", Look.TITLE));
        page.band(
                20,
                CellContent.text(
                        "What the words mean, how the comparison was made, and what it cannot tell you.",
                        Look.SUBTITLE));
        page.band(17, CellContent.text("◄ Back to Summary", Look.BACK).linkedTo(Place.top(Sheets.SUMMARY)));
        writeStatuses();
        writeDecisions();
        writeGoodToKnow();
        sheet.print(PageSetup.onePage(sheets.masthead(), true, WIDTHS.size(), page.next() - 1));
    }

    private void writeStatuses() {
        heading("Status", "What it means", "What to do");
        status(
                Status.MET,
                "The school's policy says this, in the same or equivalent words.",
                "Nothing. Check only if “How sure” says please check.");
        status(Status.PARTIAL, "Some of the clause is there and some is not.", "Read what is missing, then decide.");
        status(
                Status.MISSING,
                "No wording was found that covers the clause.",
                "Look in related policies first. It may be covered elsewhere.");
        status(
                Status.CONFLICT,
                "The school says the opposite or something else: it allows what the model forbids, or sets another time"
                        + " limit or number.",
                "Decide which wording stands."
                        + (sheets.analysis().conflicts().isEmpty() ? "" : " The sheet Conflicts has them all."));
        status(
                Status.NOT_APPLICABLE,
                "Somebody decided that the clause does not apply to this school.",
                "Nothing, unless you disagree.");
    }

    private void writeDecisions() {
        page.row(9);
        heading("Decision", "What it means", "What happens next");
        choice(
                Choice.USE_MODEL_WORDING,
                "Put the suggested wording into the school's policy as it stands.",
                "The decision, owner and date are carried into the next report.");
        choice(
                Choice.USE_WITH_CHANGES,
                "Use the suggested wording, changed as set out in your comment.",
                "As above; say in the comment what to change.");
        choice(
                Choice.KEEP_OUR_WORDING,
                "The school's wording is acceptable. Say why in the comment.",
                "It stays on the list as decided, with your reason.");
        choice(
                Choice.DOES_NOT_APPLY,
                "The clause is not needed at this school. Say why.",
                "The next report shows it as not applicable, as long as neither wording changes.");
        choice(Choice.ASK_THE_TRUST, "The school cannot decide this alone.", "The trust's policy lead takes it up.");
    }

    private void writeGoodToKnow() {
        page.row(9);
        heading("Good to know", "", "");
        term(
                "Your entries are kept",
                "What is typed in a yellow column can be read back and carried into the next report, even if rows were"
                        + " sorted or clauses renumbered.",
                "If the wording you decided on has changed since, your decision is kept and marked for you to look at"
                        + " again. The meeting line on Summary is for your minutes; it is not carried over.");
        term(
                "You can sort and filter",
                "Use the arrows in the heading row. School sheets open with the gaps only: clear the filter on Status to"
                        + " see every clause.",
                "Please do not delete the hidden column “Row key” or change its entries. It is how your entries find"
                        + " their way back.");
        term(
                "On paper",
                "A school's own sheet prints what people need at a meeting: the model's words and the school's side by side,"
                        + " what is missing, and room for decision, owner and date.",
                "It prints the rows that the filter shows. What stands to the right of “Due” is read on the screen.");
        term(
                "Clause, finding, gap",
                "A clause is one thing that the model asks: a row of Gap matrix. A finding is one clause at one school: the"
                        + " figures and charts of Summary count findings. A gap is a finding that is partly there, missing or"
                        + " in conflict.",
                "So one clause that six schools lack is one clause, six findings and six gaps.");
        term(
                "What has a row",
                "Only what the model asks. Lead-ins, parts of the clause above them, notes and lines of a few words have no"
                        + " row of their own.",
                "If a clause should have one, curate the model policy: policygap model writes the file for it.");
        if (sheets.analysis().leavesDetails()) {
            term(
                    "Trust or local",
                    "In a clause marked “Local details” the model leaves something for each school to fill in; every other"
                            + " clause is the same across the trust.",
                    "In such a clause another name or number is not a gap to close.");
        }
        term(
                "Must or should",
                "Must (law): law or statutory guidance asks for it, as the model policy says. Must: the trust asks for"
                        + " it. Should: good practice.",
                "Where the model does not say, the words of its clause decide (must, should, may).");
        term(
                "How sure",
                "Sure, Fairly sure or Please check: how clear it is whether the school's policy has something on this"
                        + " at all. Whether it is there wholly or partly is a closer call, also where it says Sure.",
                "Read both wordings yourself before relying on any row.");
        term(
                "Right passage?",
                "Whether what stands under “School policy says” is the passage that deals with the clause. Fill in Yes or"
                        + " No, or the words of the policy that do.",
                "Your answer is kept with the decisions. It helps to find the same wording at every school, or keeps it"
                        + " from being taken for the clause again.");
        term(
                "Numbers",
                "4.2(a) is the number printed in the document, 4.2 •3 the third bullet of 4.2. ¶7 is the seventh paragraph of a document that prints no"
                        + " numbers.",
                "Page numbers are given where the format has pages.");
        term(
                "Who should see this",
                "Policies name staff and telephone numbers, and this workbook quotes them.",
                "Send it to those who need it. Summary quotes no policy text but the short notes under “Fix these first”.");
        term(
                "What this is not",
                "This report compares wording. It does not check whether a policy is followed, and it is not legal"
                        + " advice.",
                "Take advice before changing terms that may be part of staff contracts, and consult recognised unions"
                        + " where your agreement asks for it.");
    }

    private void heading(String first, String second, String third) {
        CellLook look = Look.SUMMARY_HEADING;
        row(List.of(CellContent.text(first, look), CellContent.text(second, look), CellContent.text(third, look)));
    }

    private void status(Status status, String meaning, String advice) {
        line(CellContent.text(Labels.status(status).text(), Look.summary(Tone.of(status))), meaning, advice);
    }

    private void choice(Choice choice, String meaning, String next) {
        term(Labels.choice(Subject.GAP, choice), meaning, next);
    }

    private void term(String term, String meaning, String advice) {
        line(CellContent.text(term, Look.SUMMARY_TEXT.bold()), meaning, advice);
    }

    private void line(CellContent first, String second, String third) {
        row(List.of(first, CellContent.text(second, Look.SUMMARY_TEXT), CellContent.text(third, Look.SUMMARY_TEXT)));
    }

    private void row(List<CellContent> contents) {
        page.row(TextMetrics.rowHeight(contents, WIDTHS, MIN_ROW), contents);
    }
}
