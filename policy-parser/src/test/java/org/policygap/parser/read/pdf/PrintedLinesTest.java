package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.pdf.PdfBuilder.BOLD;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Section;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Story;

/** Which pieces of text are one line, and which lines one paragraph. */
class PrintedLinesTest {

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .filter(b -> b.story() == Story.BODY)
                .map(Block::text)
                .toList();
    }

    @Test
    void pageNumbersWithoutLeadersBelongToTheirEntries() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder().text(BOLD, 14, 72, 80, "Contents");
        List<String> titles = List.of("Boats", "Oars", "Sails", "Ropes", "Ice", "Signals");
        for (int i = 0; i < titles.size(); i++) {
            pdf.text(72, 110 + 20 * i, titles.get(i)).text(500, 110 + 20 * i, String.valueOf(i + 1));
        }
        assertThat(texts(pdf.read()))
                .containsExactly("Contents", "Boats\t1", "Oars\t2", "Sails\t3", "Ropes\t4", "Ice\t5", "Signals\t6");
    }

    @Test
    void aFullLineGoesOnInOneThatIsSetInWhateverLetterItBeginsWith() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 100, "Boat day means a day on which boats are hired out by the Reed Lake")
                .text(86, 114, "Trust, at the hut.")
                .text(72, 128, "Ice day means another day.")
                .text(72, 142, "Oars are counted every Sunday evening by those who sailed on that day,")
                .text(86, 156, "Mondays included.")
                .text(72, 170, "Ropes are coiled.")
                .text(72, 184, "Sails are dried.")
                .read();
        assertThat(texts(document))
                .contains(
                        "Boat day means a day on which boats are hired out by the Reed Lake Trust, at the hut.",
                        "Ice day means another day.");
    }

    @Test
    void underlinedTextIsSlantedUnlessItIsALinkOrStandsInACell() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder()
                .text(72, 100, "Boats")
                .rule(72, 101.5, 101, 101.5)
                .text(72, 130, "Boats are hired out.")
                .text(72, 160, "Oars")
                .rule(60, 161.5, 300, 161.5)
                .text(72, 190, "Oars are counted.")
                .text(72, 220, "Sails")
                .rule(72, 221.5, 97, 221.5);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(70, PDRectangle.A4.getHeight() - 224, 30, 14));
        COSArray notes = new COSArray();
        notes.add(link);
        pdf.current().getCOSObject().setItem(COSName.ANNOTS, notes);
        assertThat(pdf.read().blocks().stream().filter(Block::isItalic).map(Block::text))
                .containsExactly("Boats");
    }

    @Test
    void paragraphsOfOneLineStayApartWhereOthersShowHowCloseLinesAre() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        double y = 100;
        for (String boat : List.of("Punts", "Canoes", "Dinghies")) {
            pdf.text(72, y, boat + " are hired out by the Reed Lake Trust at the hut that stands beside the")
                    .text(72, y + 14, "landing stage and");
            y += 36;
        }
        for (int day = 1; day <= 12; day++) {
            pdf.text(72, y, "Thunderstorm-watchers of day " + day + " look after the boats on the lake");
            y += 21;
        }
        assertThat(texts(pdf.read()))
                .contains(
                        "Thunderstorm-watchers of day 4 look after the boats on the lake",
                        "Thunderstorm-watchers of day 5 look after the boats on the lake");
    }

    @Test
    void aSentenceThatBeginsLargeAndBoldLeadsItsListIn() throws UnusableDocumentException {
        byte[] pdf = new PdfBuilder()
                .text(BOLD, 18, 72, 50, "Boat Policy")
                .text(BOLD, 11, 72, 80, "Phones")
                .text(72, 100, "Parents may call the keeper of the boats at any time of the day.")
                .text(BOLD, 14, 72, 130, "Numbers of parents")
                .text(230, 130, "are kept:")
                .text(72, 150, "\u2022")
                .text(90, 150, "in the shed and")
                .text(72, 170, "\u2022")
                .text(90, 170, "in the office.")
                .bytes();
        assertThat(new PolicyParser().parse("boats.pdf", pdf).body())
                .filteredOn(Section.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aSentenceBesideTheNumberOfAnOnlyPageIsText() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(BOLD, 14, 72, 80, "Sun Policy")
                .text(72, 120, "Hats are worn from May to September.")
                .text(72, 786, "Parents must sign the slip and")
                .text(72, 800, "send it back.")
                .text(480, 800, "Page 1 of 1")
                .read();
        assertThat(texts(document))
                .containsExactly(
                        "Sun Policy",
                        "Hats are worn from May to September.",
                        "Parents must sign the slip and send it back.");
    }
}
