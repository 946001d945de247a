package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Story;

/** Tables that no rules draw, and what stands side by side and is none. */
class FramelessTablesTest {
    private static final double LEFT = 72;
    private static final double MIDDLE = 240;
    private static final double LINE = 15;

    /** Draws lines one below the other, with their middle at a height. */
    private static void cell(PdfBuilder pdf, PDFont font, double left, double middle, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            pdf.text(font, 11, left, middle + LINE * (i - (lines.length - 1) / 2.0), lines[i]);
        }
    }

    private static void row(PdfBuilder pdf, double middle, String name, String... lines) {
        cell(pdf, PdfBuilder.BOLD, LEFT, middle, name.split("/"));
        cell(pdf, PdfBuilder.PLAIN, MIDDLE, middle, lines);
    }

    private static void keys(PdfBuilder pdf, double top) {
        cell(pdf, PdfBuilder.PLAIN, LEFT, top, "Place");
        cell(pdf, PdfBuilder.PLAIN, MIDDLE, top, "Who has the key");
        row(pdf, top + 45, "Boat shed and/the landing stage", "The boatman, who lends it to nobody.");
        row(pdf, top + 90, "Mill", "The miller has one key, and another hangs", "in the kitchen.");
    }

    private static List<String> cells(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block.cell().stream()
                        .map(cell -> cell.table() + " " + cell.row() + "," + cell.column() + " " + block.text()))
                .toList();
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .filter(block -> block.cell().isEmpty() && block.story() == Story.BODY)
                .map(Block::text)
                .toList();
    }

    @Test
    void cellsCentredSideBySideAreATable() throws UnusableDocumentException {
        PdfBuilder pdf =
                new PdfBuilder().text(LEFT, 80, "Every key of the house is listed here, and nobody else has any:");
        keys(pdf, 120);
        pdf.text(LEFT, 240, "Note: the list on the kitchen door is an old one, by which nobody goes.");
        Document document = pdf.read();
        assertThat(cells(document))
                .containsExactly(
                        "table-1 0,0 Place",
                        "table-1 0,1 Who has the key",
                        "table-1 1,0 Boat shed and the landing stage",
                        "table-1 1,1 The boatman, who lends it to nobody.",
                        "table-1 2,0 Mill",
                        "table-1 2,1 The miller has one key, and another hangs in the kitchen.");
        assertThat(texts(document)).hasSize(2);
    }

    @Test
    void rowsOfSingleLinesStandApart() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int row = 0; row < 3; row++) {
            double y = 100 + 30 * row;
            pdf.text(LEFT, y, "1." + row).text(120, y, "Hall " + row).text(200, y, "Caretaker");
        }
        assertThat(cells(pdf.read())).hasSize(9).contains("table-1 1,0 1.1", "table-1 2,2 Caretaker");
    }

    @Test
    void tightRowsAreATableIfDrawnCellByCell() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int row = 0; row < 3; row++) {
            double y = 100 + 30 * row;
            pdf.text(LEFT, y, "Gate " + row).text(LEFT, y + LINE, "of the yard");
            pdf.text(MIDDLE, y, "The porter locks it").text(MIDDLE, y + LINE, "at dusk.");
        }
        assertThat(cells(pdf.read())).hasSize(6).contains("table-1 1,0 Gate 1 of the yard");
    }

    @Test
    void aRowMayHoldItsFirstCellOnly() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        keys(pdf, 100);
        pdf.text(PdfBuilder.BOLD, 11, LEFT, 235, "Cellar");
        row(pdf, 280, "Loft", "Nobody");
        assertThat(cells(pdf.read())).endsWith("table-1 3,0 Cellar", "table-1 4,0 Loft", "table-1 4,1 Nobody");
    }

    @Test
    void aTableGoesOnOverThePageWithASingleRow() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        keys(pdf, 650);
        pdf.page();
        cell(pdf, PdfBuilder.PLAIN, LEFT, 80, "Place");
        cell(pdf, PdfBuilder.PLAIN, MIDDLE, 80, "Who has the key");
        row(pdf, 120, "Loft", "Nobody");
        pdf.text(LEFT, 200, "The list is read out every year, and whoever has lost a key says so.");
        assertThat(cells(pdf.read())).hasSize(8).endsWith("table-1 3,0 Loft", "table-1 3,1 Nobody");
    }

    @Test
    void twoRowsAreATableIfOnlyOneIsBold() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        pdf.text(PdfBuilder.BOLD, 11, LEFT, 100, "Place").text(PdfBuilder.BOLD, 11, MIDDLE, 100, "Keeper");
        pdf.text(LEFT, 130, "Mill").text(MIDDLE, 130, "Miller");
        assertThat(cells(pdf.read())).hasSize(4);
    }

    @Test
    void columnsOfANewspaperAreNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (double left : new double[] {LEFT, 310}) {
            for (int line = 0; line < 12; line++) {
                pdf.text(left, 100 + LINE * line, "The mill stands still today and nobody");
            }
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void labelsWithTheirValuesAreNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int row = 0; row < 4; row++) {
            pdf.text(LEFT, 100 + 30 * row, "Keeper " + row + ":").text(MIDDLE, 100 + 30 * row, "A. Henwife");
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void itemsFarFromTheirNumbersAreNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int item = 1; item < 5; item++) {
            double y = 100 + 45 * item;
            pdf.text(LEFT, y, item + ".").text(110, y, "The porter locks the gate at dusk, and opens it");
            pdf.text(110, y + LINE, "when the cock crows.");
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void itemsOfItemsAreNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int item = 1; item < 4; item++) {
            double y = 100 + 45 * item;
            pdf.text(LEFT, y, "(" + (char) ('A' + item) + ")").text(110, y, "(i)");
            pdf.text(150, y, "The porter locks the gate at dusk.");
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void wordsThatStandFarApartAreNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        List<String> firsts = List.of("Nobody", "opens the", "gate before");
        for (int line = 0; line < 3; line++) {
            double y = 100 + 30 * line;
            pdf.text(LEFT, y, firsts.get(line)).text(160, y, "and").text(260, y, "everybody");
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void aHeadingInLargerTypeIsNoRow() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int row = 0; row < 3; row++) {
            pdf.text(LEFT, 100 + 30 * row, "Hall").text(120, 100 + 30 * row, "Caretaker");
        }
        pdf.text(PdfBuilder.BOLD, 14, LEFT, 190, "2").text(PdfBuilder.BOLD, 14, 120, 190, "Keys that are lost");
        assertThat(cells(pdf.read())).hasSize(6);
    }

    @Test
    void entriesWithTheirPagesAreNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int entry = 1; entry < 5; entry++) {
            pdf.text(LEFT, 100 + 30 * entry, "Keys of the house").text(480, 100 + 30 * entry, "" + 3 * entry);
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void linesDrawnAcrossTwoColumnsAreNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int line = 0; line < 6; line++) {
            double y = 100 + LINE * line;
            pdf.text(LEFT, y, "the mill stands still").text(MIDDLE, y, "and nobody has the key");
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void linesToBeFilledInAreNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int row = 0; row < 4; row++) {
            pdf.text(LEFT, 100 + 30 * row, "Keeper ________").text(MIDDLE, 100 + 30 * row, "Day . . . . . .");
        }
        assertThat(cells(pdf.read())).isEmpty();
    }

    @Test
    void longTextSideBySideIsNone() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int row = 0; row < 3; row++) {
            for (double left : new double[] {LEFT, 310}) {
                for (int line = 0; line < 5; line++) {
                    pdf.text(left, 100 + 110 * row + LINE * line, "The mill stands still today and nobody");
                }
            }
        }
        assertThat(cells(pdf.read())).isEmpty();
    }
}
