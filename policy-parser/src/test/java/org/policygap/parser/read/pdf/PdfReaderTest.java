package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.pdf.PdfBuilder.BOLD;
import static org.policygap.parser.read.pdf.PdfBuilder.PLAIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Problem;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

class PdfReaderTest {

    private static List<String> texts(Document document, Story story) {
        return document.blocks().stream()
                .filter(b -> b.story() == story)
                .map(Block::text)
                .toList();
    }

    private static List<String> codes(Document document) {
        return document.problems().stream().map(Problem::code).toList();
    }

    @Test
    void linesBecomeParagraphs() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(BOLD, 14, 72, 90, "Leave of absence")
                .text(72, 120, "Staff who wish to be absent ask the head teacher in good time, and")
                .text(72, 134, "give the reason.")
                .text(72, 162, "The head teacher answers within five working days, unless there is")
                .text(72, 176, "a reason to wait.")
                .read();
        assertThat(texts(document, Story.BODY))
                .containsExactly(
                        "Leave of absence",
                        "Staff who wish to be absent ask the head teacher in good time, and give the reason.",
                        "The head teacher answers within five working days, unless there is a reason to wait.");
        Block heading = document.blocks().get(0);
        assertThat(heading.isBold()).isTrue();
        assertThat(heading.layout()).hasValueSatisfying(l -> {
            assertThat(l.size()).isEqualTo(14);
            assertThat(l.left()).isEqualTo(72);
        });
        assertThat(document.pages()).isEqualTo(1);
    }

    @Test
    void aNumberAtTheEndOfASentenceBeginsNothing() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "Boats are hired out on Sundays in the summer only, and never when it rains or is dark.")
                .text(
                        72,
                        128,
                        "In a fire at the boat house the warden of the day first calls the fire brigade by dialling")
                .text(72, 142, "999. The key of the lower gate of the boat house hangs in the office with form BT-")
                .text(72, 156, "14, which is signed by everybody who takes the key and by the warden of that day as")
                .text(72, 170, "well.")
                .text(72, 184, "A.2 The gate is locked.")
                .text(72, 198, "A.3 The lock is oiled.")
                .read();
        assertThat(texts(document, Story.BODY))
                .hasSize(4)
                .endsWith("A.2 The gate is locked.", "A.3 The lock is oiled.")
                .anyMatch(text -> text.contains("dialling 999. The key") && text.contains("form BT-14, which"));
    }

    @Test
    void aSentenceGoesOnOverThePageWithACapital() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 740, "Boats are hired out on Sundays in the summer, and then only to the")
                .text(72, 754, "members of the club who have a licence that was signed by the Boat")
                .page()
                .text(72, 80, "Warden.")
                .read();
        assertThat(document.blocks()).extracting(Block::style).containsExactly("", Block.CONTINUED);
    }

    @Test
    void bulletsAreLabelsAndHangingLinesBelongToThem() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "Visitors must:")
                .text(90, 114, "\u2022")
                .text(108, 114, "sign in at the office when they arrive and wear the badge they are given")
                .text(108, 128, "until they leave")
                .text(90, 142, "\u2022")
                .text(108, 142, "stay with their host.")
                .read();
        assertThat(document.blocks())
                .extracting(b -> b.label().map(Label::text).orElse("") + "|" + b.text())
                .containsExactly(
                        "|Visitors must:",
                        "\u2022|sign in at the office when they arrive and wear the badge they are given until they leave",
                        "\u2022|stay with their host.");
        assertThat(document.blocks().get(1).label())
                .hasValueSatisfying(l -> assertThat(l.source()).isEqualTo(NumberSource.BULLET));
        assertThat(document.blocks().get(1).indent()).isEqualTo(36);
    }

    @Test
    void typedNumbersStayInTheText() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "1.1")
                .text(108, 100, "Keys are kept in the office and are signed for by whoever takes them, and")
                .text(108, 114, "are back by four.")
                .text(72, 128, "1.2 Lost keys are reported at once.")
                .read();
        assertThat(texts(document, Story.BODY))
                .containsExactly(
                        "1.1\tKeys are kept in the office and are signed for by whoever takes them, and are back by four.",
                        "1.2 Lost keys are reported at once.");
    }

    @Test
    void furnitureIsKeptApartAndChapterHeadingsAreNot() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int number = 1; number <= 4; number++) {
            pdf.text(72, 40, "Lending policy")
                    .text(BOLD, 14, 72, 90 + 20 * number, "Duties")
                    .text(72, 300, "Text of page number " + "abcd".charAt(number - 1) + " about lending.")
                    .text(260, 800, "Page " + number + " of 4");
            if (number < 4) {
                pdf.page();
            }
        }
        Document document = pdf.read();
        assertThat(texts(document, Story.HEADER)).hasSize(4).containsOnly("Lending policy");
        assertThat(texts(document, Story.FOOTER))
                .containsExactly("Page 1 of 4", "Page 2 of 4", "Page 3 of 4", "Page 4 of 4");
        assertThat(texts(document, Story.BODY)).hasSize(8).contains("Duties", "Text of page number c about lending.");
    }

    @Test
    void yearsAtTheFeetOfPagesAreNoPageNumbers() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "The roof is mended by the end of the spring of")
                .text(72, 760, "2031")
                .text(72, 800, "1")
                .page()
                .text(72, 100, "The floor is mended by the end of the spring of")
                .text(72, 760, "2032")
                .text(72, 800, "2")
                .page()
                .text(72, 100, "The doors stay as they are.")
                .text(72, 800, "3")
                .page()
                .text(72, 100, "So do the windows.")
                .text(72, 800, "4")
                .page()
                .text(72, 100, "The walls are painted.")
                .text(72, 800, "5")
                .read();
        assertThat(texts(document, Story.FOOTER)).containsExactly("1", "2", "3", "4", "5");
        assertThat(texts(document, Story.BODY)).contains("2031", "2032");
    }

    @Test
    void ruledTablesBecomeCells() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder().text(72, 80, "Who decides");
        for (int y : new int[] {100, 130, 160}) {
            pdf.rule(72, y, 372, y);
        }
        for (int x : new int[] {72, 372}) {
            pdf.rule(x, 100, x, 160);
        }
        pdf.rule(222, 130, 222, 160);
        Document document = pdf.text(80, 120, "Decisions")
                .text(80, 150, "Trips")
                .text(230, 150, "Head teacher")
                .text(72, 200, "After the table.")
                .read();
        assertThat(document.blocks())
                .extracting(b -> b.text()
                        + b.cell()
                                .map(c -> " " + c.row() + "," + c.column() + " x" + c.columnSpan())
                                .orElse(""))
                .containsExactly(
                        "Who decides", "Decisions 0,0 x2", "Trips 1,0 x1", "Head teacher 1,1 x1", "After the table.");
    }

    @Test
    void columnsAreReadOneAfterTheOtherEvenIfDrawnLineByLine() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int i = 0; i < 12; i++) {
            pdf.text(72, 100 + 14 * i, "left column line number " + i + " goes on")
                    .text(320, 100 + 14 * i, "right column line number " + i + " goes on");
        }
        String text = String.join(" ", texts(pdf.read(), Story.BODY));
        assertThat(text.indexOf("left column line number 11"))
                .isPositive()
                .isLessThan(text.indexOf("right column line number 0"));
    }

    @Test
    void textThatCannotBeSeenIsHidden() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "Seen")
                .invisible(72, 130, "without ink")
                .text(72, 900, "below the page")
                .text(PLAIN, 1, 72, 160, "tiny")
                .draw(stream -> {
                    stream.setNonStrokingColor(1f, 1f, 1f);
                    PdfBuilder.write(stream, PLAIN, 11, 72, 190, "white on white");
                })
                .draw(stream -> {
                    stream.setNonStrokingColor(0f, 0f, 0.5f);
                    stream.addRect(70, 600, 200, 30);
                    stream.fill();
                    stream.setNonStrokingColor(1f, 1f, 1f);
                    PdfBuilder.write(stream, PLAIN, 11, 72, 842 - 610, "white on blue");
                })
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("Seen", "white on blue");
        assertThat(texts(document, Story.HIDDEN))
                .containsExactlyInAnyOrder("without ink", "below the page", "tiny", "white on white");
        assertThat(codes(document)).containsExactly("hidden-text");
    }

    @Test
    void recognisedTextOverAPictureCounts() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .picture()
                .invisible(72, 100, "Read by a machine")
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("Read by a machine");
        assertThat(codes(document)).containsExactly("recognised-text");
    }

    @Test
    void scannedPagesAmongOthersAreReported() throws UnusableDocumentException {
        Document document =
                new PdfBuilder().text(72, 100, "First page").page().picture().read();
        assertThat(codes(document)).containsExactly("scanned-page");
        assertThat(document.problems().get(0).meaning()).startsWith("Page 2 ");
    }

    @Test
    void doubleStrikeIsBoldAndReadOnce() throws UnusableDocumentException {
        Block block = new PdfBuilder()
                .text(72, 100, "Struck twice")
                .text(72.3, 100, "Struck twice")
                .read()
                .blocks()
                .get(0);
        assertThat(block.text()).isEqualTo("Struck twice");
        assertThat(block.isBold()).isTrue();
    }

    @Test
    void footnotesAreTiedToTheirReferences() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "Pupils are children")
                .text(PLAIN, 7, 165, 96, "1")
                .text(172, 100, "and sixth formers.")
                .text(PLAIN, 6, 72, 746, "1")
                .text(PLAIN, 9, 77, 750, "Children under sixteen.")
                .read();
        assertThat(document.blocks())
                .extracting(b -> b.story() + b.noteMark() + "|" + b.text())
                .containsExactly("BODY|Pupils are children and sixth formers.", "FOOTNOTE1|Children under sixteen.");
        assertThat(document.blocks().get(0).runs().stream().map(Run::noteReference))
                .contains("1");
    }

    @Test
    void breakHyphensGoOnlyIfTheDocumentKnowsTheWord() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "We promote safeguarding. The school has a duty of safe-")
                .text(72, 114, "guarding, which governs its work with every agency in e-")
                .text(72, 128, "safety and beyond.")
                .read();
        assertThat(texts(document, Story.BODY))
                .containsExactly(
                        "We promote safeguarding. The school has a duty of safeguarding, which governs its work with every agency in e-safety and beyond.");
    }

    @Test
    void entriesOfAContentsListStayApart() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "Aims of this policy ................................................................ 1")
                .text(72, 114, "Duties of all staff ................................................................ 2")
                .read();
        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().get(1).text()).startsWith("Duties").endsWith(" 2");
    }

    @Test
    void sidewaysPagesAreTurned() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        pdf.current().setRotation(90);
        Document document = pdf.draw(stream -> {
                    stream.beginText();
                    stream.setFont(PLAIN, 11);
                    stream.setTextMatrix(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, 100, 72));
                    stream.showText("Drawn along the long side");
                    stream.endText();
                })
                .read();
        assertThat(texts(document, Story.BODY)).containsExactly("Drawn along the long side");
    }
}
