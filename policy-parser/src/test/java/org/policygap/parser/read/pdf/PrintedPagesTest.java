package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.pdf.PdfBuilder.BOLD;
import static org.policygap.parser.read.pdf.PdfBuilder.PLAIN;

import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Clause;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Story;

/** Pictures drawn of boxes, tables over pages, and pages that look unlike the others. */
class PrintedPagesTest {

    private static List<String> texts(Document document, Story story) {
        return document.blocks().stream()
                .filter(b -> b.story() == story)
                .map(Block::text)
                .toList();
    }

    private static void box(PdfBuilder pdf, double x, double y, String text) {
        pdf.draw(stream -> {
            stream.addRect((float) x, PDRectangle.A4.getHeight() - (float) (y + 40), 120, 40);
            stream.stroke();
        });
        pdf.text(x + 10, y + 22, text);
    }

    @Test
    void theFootOfAnOnlyPageIsNoText() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(BOLD, 14, 72, 80, "Sun Policy")
                .text(72, 120, "Hats are worn from May to September.")
                .text(72, 800, "Printed in May")
                .text(200, 800, "Pond Lane School Page 1")
                .text(400, 800, "Review due in June")
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("Sun Policy", "Hats are worn from May to September.");
        assertThat(texts(document, Story.FOOTER))
                .containsExactly("Printed in May", "Pond Lane School Page 1", "Review due in June");
    }

    @Test
    void aRunningLineThatSomebodyMovedStaysOne() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder().text(72, 60, "Sun Policy").text(72, 120, "Hats are worn.");
        pdf.page().text(80, 50, "Sun Policy").text(72, 120, "Sun cream is brought from home.");
        pdf.page().text(80, 50, "Sun Policy").text(72, 120, "Water is drunk.");
        assertThat(texts(pdf.read(), Story.HEADER)).containsExactly("Sun Policy", "Sun Policy", "Sun Policy");
    }

    @Test
    void paragraphsOfOneLineStayApart() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "Boats are hired out on Sundays in the summer only.")
                .text(BOLD, 11, 72, 119, "Oars")
                .text(100, 119, "are kept in the shed and counted every Sunday evening.")
                .text(72, 138, "Nobody takes a boat out alone, or after dark, or on ice.")
                .text(72, 157, "Ropes")
                .text(72, 176, "Ropes are coiled.")
                .text(72, 195, "Sails are dried.")
                .read();
        assertThat(texts(document, Story.BODY))
                .containsExactly(
                        "Boats are hired out on Sundays in the summer only.",
                        "Oars are kept in the shed and counted every Sunday evening.",
                        "Nobody takes a boat out alone, or after dark, or on ice.",
                        "Ropes",
                        "Ropes are coiled.",
                        "Sails are dried.");
    }

    @Test
    void aSentenceThatEndsAtTheEdgeEndsItsParagraphAmongSingleLines() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "Oars are counted.")
                .text(72, 119, "Ropes are coiled.")
                .text(
                        72,
                        138,
                        "A boat that comes back late costs its crew two pounds, whatever the weather was on the lake.")
                .text(72, 157, "The crew have the right to:")
                .text(72, 176, "1. ask the keeper why,")
                .text(72, 195, "2. look into the book.")
                .read();
        assertThat(texts(document, Story.BODY))
                .contains(
                        "A boat that comes back late costs its crew two pounds, whatever the weather was on the lake.",
                        "The crew have the right to:");
    }

    @Test
    void aFlowChartIsNoText() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder().text(BOLD, 14, 72, 80, "What to do");
        box(pdf, 80, 120, "Is anyone hurt?");
        box(pdf, 80, 220, "Ring the bell");
        box(pdf, 320, 220, "Call the nurse");
        box(pdf, 80, 320, "Tell the office");
        pdf.text(250, 200, "Yes").text(72, 420, "The chart hangs in every room.");
        Document document = pdf.read();
        assertThat(texts(document, Story.BODY)).containsExactly("What to do", "The chart hangs in every room.");
        assertThat(texts(document, Story.TEXT_BOX))
                .containsExactly("Is anyone hurt?", "Ring the bell", "Call the nurse", "Tell the office", "Yes");
    }

    @Test
    void aTableOfStrokedCellsIsNoFlowChart() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int row = 0; row < 3; row++) {
            box(pdf, 80, 120 + 40 * row, "Left " + row);
            box(pdf, 200, 120 + 40 * row, "Right " + row);
        }
        Document document = pdf.read();
        assertThat(texts(document, Story.TEXT_BOX)).isEmpty();
        assertThat(document.blocks()).allMatch(block -> block.cell().isPresent());
    }

    /** Draws a ruled table of two columns; rows are 30 points high. */
    private static void table(PdfBuilder pdf, double top, String[]... rows) {
        double bottom = top + 30 * rows.length;
        for (int row = 0; row <= rows.length; row++) {
            pdf.rule(72, top + 30 * row, 500, top + 30 * row);
        }
        for (double x : new double[] {72, 240, 500}) {
            pdf.rule(x, top, x, bottom);
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 2; column++) {
                if (!rows[row][column].isEmpty()) {
                    pdf.text(column == 0 ? 80 : 248, top + 30 * row + 18, rows[row][column]);
                }
            }
        }
    }

    private static String cells(Document document) {
        StringBuilder cells = new StringBuilder();
        for (Block block : document.blocks()) {
            block.cell()
                    .ifPresent(cell ->
                            cells.append(place(cell)).append(block.text()).append('\n'));
        }
        return cells.toString();
    }

    private static String place(CellPosition cell) {
        return cell.table() + " " + cell.row() + "," + cell.column() + " ";
    }

    @Test
    void aTableGoesOnOnTheNextPageWithItsCutRowAndWithoutItsHeadings() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        table(pdf, 700, new String[] {"Room", "Key"}, new String[] {"Hall", "The caretaker has"});
        pdf.page();
        table(pdf, 60, new String[] {"", "the key."}, new String[] {"Shed", "Nobody has it."});
        assertThat(cells(pdf.read())).isEqualTo("""
                table-1 0,0 Room
                table-1 0,1 Key
                table-1 1,0 Hall
                table-1 1,1 The caretaker has
                table-1 1,1 the key.
                table-1 2,0 Shed
                table-1 2,1 Nobody has it.
                """);

        PdfBuilder repeated = new PdfBuilder();
        table(repeated, 700, new String[] {"Room", "Key"}, new String[] {"Hall", "Caretaker"});
        repeated.page();
        table(repeated, 60, new String[] {"Room", "Key"}, new String[] {"Shed", "Nobody"});
        Document document = repeated.read();
        assertThat(cells(document)).isEqualTo("""
                table-1 0,0 Room
                table-1 0,1 Key
                table-1 1,0 Hall
                table-1 1,1 Caretaker
                table-1 2,0 Shed
                table-1 2,1 Nobody
                """);
        assertThat(texts(document, Story.HEADER)).containsExactly("Room", "Key");
    }

    @Test
    void aTableWithRepeatedHeadingsKeepsTheRowThatWasCut() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        table(pdf, 700, new String[] {"Room", "Key"}, new String[] {"Hall", "The caretaker has"});
        pdf.page();
        table(pdf, 60, new String[] {"Room", "Key"}, new String[] {"", "the key."}, new String[] {
            "Shed", "Nobody has it."
        });
        assertThat(cells(pdf.read())).contains("table-1 1,1 the key.", "table-1 2,0 Shed");
    }

    @Test
    void aTableThatIsDrawnLastStandsWhereItIsPrinted() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        pdf.text(72, 300, "Keys are kept in the office.");
        table(pdf, 100, new String[] {"Room", "Key"}, new String[] {"Hall", "Caretaker"});
        assertThat(texts(pdf.read(), Story.BODY))
                .containsExactly("Room", "Key", "Hall", "Caretaker", "Keys are kept in the office.");
    }

    @Test
    void aLabelAndItsValueAtATabAreOneLine() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        pdf.text(72, 100, "Next review:").text(250, 100, "May 2031");
        assertThat(texts(pdf.read(), Story.BODY)).containsExactly("Next review:\tMay 2031");
    }

    @Test
    void aTimeAtTheBeginningOfALineIsNoNumber() {
        assertThat(Labels.beginsWithNumber("7.30 am on the first day.")).isFalse();
        assertThat(Labels.beginsWithNumber("7.30 Keys are kept in the office.")).isTrue();
    }

    @Test
    void whatStandsBelowTheTextOfANumberAtTheTopOfAPageGoesOnWithIt() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        pdf.text(72, 780, "4.1")
                .text(100, 780, "Keys are kept in the office and nobody takes one home")
                .text(100, 793, "unless the caretaker has written it down in the book.");
        pdf.page().text(100, 60, "Everybody signs for a key.");
        assertThat(pdf.read().blocks())
                .last()
                .satisfies(block -> assertThat(block.style()).isEqualTo(Block.CONTINUED));
    }

    @Test
    void tablesThatDoNotMeetAtAPageBreakStayApart() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        table(pdf, 80, new String[] {"Room", "Key"}, new String[] {"Hall", "Caretaker"});
        pdf.page();
        table(pdf, 60, new String[] {"Day", "Soup"}, new String[] {"Monday", "Leek"});
        assertThat(cells(pdf.read())).contains("table-1 1,1 Caretaker", "table-2 0,0 Day");
    }

    @Test
    void indentsOnAPageOfBulletsCountFromTheUsualMargin() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder()
                .text(72, 100, "Visitors are asked to look after themselves and each other:")
                .text(90, 120, "\u2022")
                .text(108, 120, "they sign in")
                .page()
                .text(90, 100, "\u2022")
                .text(108, 100, "they sign out")
                .page()
                .text(72, 100, "Visitors who do so are welcome to come again at any time.");
        assertThat(pdf.read().blocks()).extracting(Block::indent).containsExactly(0.0, 36.0, 36.0, 0.0);
    }

    @Test
    void aBulletOfTheTextsOwnFontIsALabelToo() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "\u2022 they sign in at the desk")
                .read();
        Block block = document.blocks().get(0);
        assertThat(block.label().map(Label::text)).hasValue("\u2022");
        assertThat(block.text()).isEqualTo("they sign in at the desk");
    }

    @Test
    void aPlainNumberBeforeBoldTextDoesNotCutIt() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(PLAIN, 11, 72, 100, "6.")
                .text(BOLD, 11, 90, 100, "Priority is given to children of the staff who have worked here for")
                .text(BOLD, 11, 90, 114, "more than two years.")
                .read();
        assertThat(document.blocks()).hasSize(1);
    }

    @Test
    void whatStandsAtTheTextOfABulletGoesOnWithItAndTheListGoesOnAfterIt() throws UnusableDocumentException {
        byte[] pdf = new PdfBuilder()
                .text(72, 100, "Members of the panel should be aware that:")
                .text(90, 120, "\u2022")
                .text(112, 120, "the meeting is independent")
                .text(100, 150, "Nobody sits on the panel who has heard the matter before.")
                .text(90, 180, "\u2022")
                .text(112, 180, "the welfare of the child comes first")
                .bytes();
        Clause clause =
                (Clause) new PolicyParser().parse("panel.pdf", pdf).body().get(0);
        assertThat(clause.items())
                .extracting(Clause::text)
                .containsExactly("the meeting is independent", "the welfare of the child comes first");
        assertThat(clause.items().get(0).items())
                .extracting(Clause::text)
                .containsExactly("Nobody sits on the panel who has heard the matter before.");
    }
}
