package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Story;

/** Ruled tables that go on over pages, below tall running headers too. */
class PrintedTablesTest {
    private static final double LEFT = 72;
    private static final double MIDDLE = 240;

    /** Draws the rules of a table of two columns; rows are 60 points high. */
    private static void rules(PdfBuilder pdf, double top, int rows) {
        double bottom = top + 60 * rows;
        for (int row = 0; row <= rows; row++) {
            pdf.rule(LEFT, top + 60 * row, 500, top + 60 * row);
        }
        for (double x : new double[] {LEFT, MIDDLE, 500}) {
            pdf.rule(x, top, x, bottom);
        }
    }

    private static void row(PdfBuilder pdf, double top, String left, String right) {
        if (!left.isEmpty()) {
            pdf.text(LEFT + 8, top + 18, left);
        }
        if (!right.isEmpty()) {
            pdf.text(MIDDLE + 8, top + 18, right);
        }
    }

    private static List<String> cells(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block.cell().stream()
                        .map(cell -> cell.table() + " " + cell.row() + "," + cell.column() + " " + block.text()))
                .toList();
    }

    @Test
    void aTableGoesOnUnderATallRunningHeader() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (String room : List.of("Hall", "Shed", "Loft")) {
            pdf.text(LEFT, 60, "Keys of the house").text(LEFT, 320, "and who has them");
            rules(pdf, 400, 6);
            for (int row = 0; row < 6; row++) {
                row(pdf, 400 + 60 * row, room + " door " + (char) ('a' + row), "Caretaker");
            }
            if (!room.equals("Loft")) {
                pdf.page();
            }
        }
        Document document = pdf.read();
        assertThat(document.blocks())
                .filteredOn(block -> block.story() == Story.HEADER)
                .extracting(Block::text)
                .contains("and who has them");
        assertThat(cells(document))
                .hasSize(36)
                .allMatch(cell -> cell.startsWith("table-1 "))
                .contains("table-1 17,0 Loft door f");
    }

    @Test
    void aRowThatHoldsOnlyItsLastCellBelongsToTheTableBefore() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        rules(pdf, 640, 2);
        row(pdf, 640, "Hall", "Caretaker");
        row(pdf, 700, "Shed", "Cook");
        pdf.page();
        rules(pdf, 60, 1);
        row(pdf, 60, "", "Nobody");
        assertThat(cells(pdf.read())).last().isEqualTo("table-1 2,1 Nobody");
    }

    @Test
    void aListWithinARowGoesOnOverThePage() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        rules(pdf, 640, 2);
        row(pdf, 640, "Hall", "Caretaker");
        row(pdf, 700, "Sheds, which are", "Cook");
        pdf.text(LEFT + 8, 732, "\u2022").text(LEFT + 26, 732, "the boat shed");
        pdf.page();
        rules(pdf, 60, 2);
        pdf.text(LEFT + 8, 78, "\u2022").text(LEFT + 26, 78, "the tool shed");
        row(pdf, 120, "Loft", "Nobody");
        assertThat(cells(pdf.read())).endsWith("table-1 1,0 the tool shed", "table-1 2,0 Loft", "table-1 2,1 Nobody");
    }

    @Test
    void rowsThatShareTheirFirstCellStayApartOverThePage() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        sharedRow(pdf, 460, "Place", "Hours", "Keeper");
        sharedRow(pdf, 520, "Mill", "At dawn", "Baker");
        sharedRow(pdf, 580, "", "By day", "Miller");
        sharedRow(pdf, 640, "", "By night", "Porter");
        sharedRow(pdf, 700, "Shed", "By day", "Cook");
        pdf.page();
        sharedRow(pdf, 60, "Place", "Hours", "Keeper");
        sharedRow(pdf, 120, "", "By night", "Nobody");
        assertThat(cells(pdf.read())).endsWith("table-1 4,2 Cook", "table-1 5,1 By night", "table-1 5,2 Nobody");
    }

    /** Draws a row of three cells with its rules, 60 points high. */
    private static void sharedRow(PdfBuilder pdf, double top, String first, String second, String third) {
        rules(pdf, top, 1);
        pdf.rule(360, top, 360, top + 60);
        row(pdf, top, first, second);
        pdf.text(368, top + 18, third);
    }

    @Test
    void aRulePartsCellsThatStandAsCloseAsWords() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (double y : new double[] {100, 160}) {
            pdf.rule(LEFT, y, 500, y);
        }
        for (double x : new double[] {LEFT, 152, 500}) {
            pdf.rule(x, 100, x, 160);
        }
        pdf.text(100, 118, "Caretaker")
                .text(156, 118, "Hall")
                .text(100, 260, "Caretaker")
                .text(156, 260, "Hall");
        Document document = pdf.read();
        assertThat(cells(document)).containsExactly("table-1 0,0 Caretaker", "table-1 0,1 Hall");
        assertThat(document.blocks()).last().extracting(Block::text).isEqualTo("Caretaker Hall");
    }

    @Test
    void whatIsDrawnAroundLinksIsNoTable() throws UnusableDocumentException, IOException {
        PdfBuilder pdf = new PdfBuilder().text(LEFT, 100, "www.house-of-").text(LEFT, 116, "keys.example");
        for (double top : new double[] {88, 104}) {
            pdf.rule(LEFT - 1, top, 160, top).rule(LEFT - 1, top + 16, 160, top + 16);
            pdf.rule(LEFT - 1, top, LEFT - 1, top + 16).rule(160, top, 160, top + 16);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(
                    (float) LEFT - 1, PDRectangle.A4.getHeight() - (float) top - 16, 161 - (float) LEFT, 16));
            pdf.current().getAnnotations().add(link);
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void whatRulesFrameIsInABoxAndInNoTable() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        pdf.text(LEFT + 8, 80, "Keys of the house").text(LEFT + 8, 120, "Nobody takes one home.");
        pdf.text(LEFT + 8, 240, "The caretaker has the others.");
        for (double y : new double[] {100, 180}) {
            pdf.rule(LEFT, y, 500, y);
        }
        for (double x : new double[] {LEFT, 500}) {
            pdf.rule(x, 100, x, 180);
        }
        assertThat(pdf.read().blocks())
                .extracting(block -> block.cell().filter(CellPosition::isInBox).isPresent())
                .containsExactly(false, true, false);
    }
}
