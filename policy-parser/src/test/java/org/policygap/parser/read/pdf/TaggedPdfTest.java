package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.pdf.PdfBuilder.PLAIN;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Label;
import org.policygap.parser.block.Story;

class TaggedPdfTest {
    private final PdfBuilder pdf = new PdfBuilder();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private int next;

    private static final String OARS =
            "Oars, long ones and short ones and those that nobody has ever used, are counted.";

    TaggedPdfTest() {
        pdf.pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static PDStructureElement tag(PDStructureNode parent, String name) {
        PDStructureElement element = new PDStructureElement(name, parent);
        parent.appendKid(element);
        return element;
    }

    /** Draws text that belongs to an element. */
    private void text(PDStructureElement element, double x, double y, String text) {
        int id = next++;
        element.setPage(pdf.current());
        element.appendKid(id);
        marked("P", id, x, y, text);
    }

    private void marked(String tag, int id, double x, double y, String text) {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.MCID, COSInteger.get(id));
        pdf.draw(stream -> {
            stream.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(properties));
            PdfBuilder.write(stream, PLAIN, 11, x, y, text);
            stream.endMarkedContent();
        });
    }

    private static String summary(Document document) {
        StringBuilder summary = new StringBuilder();
        document.blocks()
                .forEach(b -> summary.append(b.story() == Story.BODY ? "" : b.story() + " ")
                        .append(b.headingLevel() > 0 ? "H" + b.headingLevel() + " " : "")
                        .append(b.label().map(Label::text).map(l -> l + " ").orElse(""))
                        .append(b.cell().map(TaggedPdfTest::place).orElse(""))
                        .append(b.text())
                        .append('\n'));
        return summary.toString();
    }

    private static String place(CellPosition c) {
        return "[" + c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan() + "] ";
    }

    @Test
    void treeGivesOrderHeadingsAndLists() throws UnusableDocumentException {
        PDStructureElement heading = tag(root, "H2");
        PDStructureElement first = tag(root, "P");
        PDStructureElement item = tag(tag(root, "L"), "LI");
        PDStructureElement mark = tag(item, "Lbl");
        PDStructureElement body = tag(item, "LBody");
        text(body, 108, 160, "the third");
        text(first, 72, 120, "Second, drawn in two lines that are far");
        text(heading, 72, 100, "First");
        text(mark, 90, 160, "\u2022");
        text(first, 72, 140, "apart.");
        assertThat(summary(pdf.read()))
                .isEqualTo("H2 First\nSecond, drawn in two lines that are far apart.\n\u2022 the third\n");
    }

    @Test
    void tablesKnowTheirSpans() throws UnusableDocumentException {
        PDStructureElement table = tag(root, "Table");
        PDStructureElement one = tag(table, "TR");
        PDStructureElement tall = tag(one, "TD");
        COSDictionary span = new COSDictionary();
        span.setInt("RowSpan", 2);
        tall.getCOSObject().setItem(COSName.A, span);
        text(tag(tall, "P"), 72, 100, "tall");
        text(tag(one, "TD"), 172, 100, "right");
        text(tag(tag(table, "TR"), "TD"), 172, 120, "below");
        assertThat(summary(pdf.read())).isEqualTo("[0,0 2x1] tall\n[0,1 1x1] right\n[1,1 1x1] below\n");
    }

    @Test
    void rolesAreMappedAndNotesAndContentsKeptApart() throws UnusableDocumentException {
        COSDictionary roles = new COSDictionary();
        roles.setName("Chapter", "H1");
        root.getCOSObject().setItem("RoleMap", roles);
        text(tag(tag(root, "TOC"), "TOCI"), 72, 80, "1 Aims");
        text(tag(root, "Chapter"), 72, 100, "Aims");
        PDStructureElement note = tag(root, "Note");
        text(note, 72, 700, "2");
        text(note, 80, 700, "See the Act.");
        Document document = pdf.read();
        assertThat(summary(document)).isEqualTo("CONTENTS 1 Aims\nH1 Aims\nFOOTNOTE See the Act.\n");
        assertThat(document.blocks().get(2).noteMark()).isEqualTo("2");
    }

    @Test
    void textOutsideOfTheTreeIsNotLost() throws UnusableDocumentException {
        text(tag(root, "P"), 72, 100, "In the tree, and long enough to be most of the text of this page, by far.");
        pdf.text(72, 200, "Outside");
        assertThat(summary(pdf.read())).endsWith("by far.\nOutside\n");
    }

    @Test
    void loopsInTheTreeEnd() throws UnusableDocumentException {
        PDStructureElement paragraph = tag(root, "P");
        text(paragraph, 72, 100, "Once");
        paragraph.getCOSObject().setItem(COSName.P, paragraph.getCOSObject());
        PDStructureElement loop = tag(root, "Sect");
        loop.getCOSObject().setItem(COSName.K, loop.getCOSObject());
        assertThat(summary(pdf.read())).isEqualTo("Once\n");
    }

    @Test
    void treeThatCoversLittleIsNotBelieved() throws UnusableDocumentException {
        text(tag(root, "H1"), 72, 300, "Tagged");
        pdf.text(72, 100, "Most of the text is outside of the tree and comes first.");
        assertThat(summary(pdf.read())).contains("Tagged").doesNotContain("H1");
    }

    @Test
    void shapesAreReadOnTheirPageWhereverTheyAreAnchored() throws UnusableDocumentException {
        PDStructureElement document = tag(root, "Document");
        PDStructureElement first = tag(document, "P");
        text(first, 72, 100, "The first page.");
        PDStructureElement shape = tag(document, "P");
        PDStructureElement more = tag(document, "P");
        text(more, 72, 130, "More on the first page.");
        pdf.page();
        text(shape, 72, 100, "A shape on the second page.");
        assertThat(summary(pdf.read())).isEqualTo("""
                The first page.
                More on the first page.
                A shape on the second page.
                """);
    }

    @Test
    void readsDownwardsWhereTheTreeHasItemsOfTwoListsInOne() throws UnusableDocumentException {
        PDStructureElement first = tag(root, "P");
        PDStructureElement list = tag(root, "L");
        PDStructureElement hook = tag(tag(list, "LI"), "LBody");
        PDStructureElement sail = tag(tag(list, "LI"), "LBody");
        PDStructureElement second = tag(root, "P");
        text(first, 72, 100, "Take:");
        text(hook, 90, 120, "a hook");
        text(second, 72, 160, "Leave:");
        text(sail, 90, 180, "the sail");
        assertThat(summary(pdf.read())).isEqualTo("Take:\na hook\nLeave:\nthe sail\n");
    }

    @Test
    void keepsTheOrderOfTheTreeWhereParagraphsStandSideBySide() throws UnusableDocumentException {
        PDStructureElement left = tag(root, "P");
        PDStructureElement right = tag(root, "P");
        text(left, 72, 100, "The left column, first line,");
        text(right, 300, 98, "The right column.");
        text(left, 72, 114, "and second line.");
        assertThat(summary(pdf.read())).isEqualTo("The left column, first line, and second line.\nThe right column.\n");
    }

    @Test
    void readsFramesColumnByColumnWhereAHeadingComesAfterItsText() throws UnusableDocumentException {
        PDStructureElement aside = tag(root, "P");
        PDStructureElement asideTitle = tag(root, "P");
        PDStructureElement opening = tag(root, "P");
        PDStructureElement first = tag(root, "P");
        PDStructureElement second = tag(root, "P");
        PDStructureElement closing = tag(root, "P");
        text(aside, 350, 180, "Call the shed before you set out.");
        text(asideTitle, 350, 150, "Late");
        text(opening, 72, 100, "Boats are lent to every child who swims, and to all who row with one who does.");
        text(first, 72, 148, "A boat that is late is called.");
        text(second, 72, 190, "A boat that does not come is looked for.");
        text(closing, 72, 240, "The keeper writes down what happened to which boat, when, and who was in it.");
        assertThat(summary(pdf.read())).isEqualTo("""
                Boats are lent to every child who swims, and to all who row with one who does.
                A boat that is late is called.
                A boat that does not come is looked for.
                Late
                Call the shed before you set out.
                The keeper writes down what happened to which boat, when, and who was in it.
                """);
    }

    @Test
    void labelsStayBesideTheirTextsWhereAHeadingComesLast() throws UnusableDocumentException {
        stages();
        text(tag(root, "P"), 72, 100, "Stages");
        assertThat(summary(pdf.read())).isEqualTo("""
                Stages
                Stage 1
                The keeper rings the bell.
                Stage 2
                The keeper calls the crew.
                Stage 3
                The crew comes back.
                """);
    }

    @Test
    void rowsBesideAnotherFrameStayAsTheyAre() throws UnusableDocumentException {
        stages();
        text(tag(root, "P"), 400, 150, "The harbour");
        text(tag(root, "P"), 400, 135, "Spring");
        assertThat(summary(pdf.read())).isEqualTo("""
                Stage 1
                The keeper rings the bell.
                Stage 2
                The keeper calls the crew.
                Stage 3
                The crew comes back.
                The harbour
                Spring
                """);
    }

    /** Draws rows of a label and a text. */
    private void stages() {
        List<String> texts =
                List.of("The keeper rings the bell.", "The keeper calls the crew.", "The crew comes back.");
        for (int i = 0; i < texts.size(); i++) {
            text(tag(root, "P"), 72, 140 + 30 * i, "Stage " + (i + 1));
            text(tag(root, "P"), 200, 140 + 30 * i, texts.get(i));
        }
    }

    @Test
    void readsTheLeftColumnFirstWhereTheTreeHasTheRightOneFirst() throws UnusableDocumentException {
        List<String> order = List.of("D", "E", "F", "A", "B", "C");
        for (int i = 0; i < order.size(); i++) {
            text(tag(root, "P"), i < 3 ? 350 : 72, 100 + 30 * (i % 3), order.get(i) + " boat is lent.");
        }
        assertThat(summary(pdf.read()).lines().map(line -> line.substring(0, 1)))
                .containsExactly("A", "B", "C", "D", "E", "F");
    }

    @Test
    void anAppendixThatHeadsOnePageIsNoRunningHeader() throws UnusableDocumentException {
        text(tag(root, "P"), 72, 100, OARS);
        artifact(60, "Pond Lane School");
        pdf.page();
        text(tag(root, "P"), 72, 140, OARS);
        artifact(60, "Appendix 2: Oars");
        assertThat(summary(pdf.read())).isEqualTo(OARS + "\nAppendix 2: Oars\n" + OARS + "\nHEADER Pond Lane School\n");
    }

    @Test
    void aLineOverATableStandsBeforeIt() throws UnusableDocumentException {
        PDStructureElement row = tag(tag(root, "Table"), "TR");
        text(tag(row, "TD"), 72, 100, "Short oars");
        text(tag(row, "TD"), 272, 100, "Shed");
        text(tag(root, "P"), 172, 80, "Where oars are kept");
        assertThat(summary(pdf.read())).isEqualTo("Where oars are kept\n[0,0 1x1] Short oars\n[0,1 1x1] Shed\n");
    }

    /** What the file declares to be no content. */
    private void artifact(double y, String text) {
        pdf.draw(stream -> {
            stream.beginMarkedContent(COSName.getPDFName("Artifact"));
            PdfBuilder.write(stream, PLAIN, 11, 72, y, text);
            stream.endMarkedContent();
        });
    }
}
