package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

/** The title that a printed document has by its place and type. */
class TitlesOfPagesTest {
    private static List<String> titles(PdfBuilder pdf, String property, String fileName)
            throws UnusableDocumentException {
        pdf.pdf.getDocumentInformation().setTitle(property);
        pdf.text(72, 400, "Staff who wish to fly a kite ask the head teacher in good time, and")
                .text(72, 414, "give the reason for it and the name of the kite.");
        return new PolicyParser()
                .parse(fileName, pdf.bytes()).metadata().entries().stream()
                        .filter(entry -> entry.field() == MetadataField.TITLE)
                        .map(MetadataEntry::literal)
                        .toList();
    }

    @Test
    void joinsTheLargestLines() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder()
                .text(72, 80, "All who wish to fly a kite are welcome here, and nobody is kept from it.")
                .text(PdfBuilder.BOLD, 22, 80, 110, "Kite")
                .text(PdfBuilder.BOLD, 22, 80, 130, "Objectives")
                .text(PdfBuilder.BOLD, 18, 80, 160, "2031 - 2033")
                .text(72, 240, "The sky is open to all, in spring and in autumn, and the field beside it.");
        assertThat(titles(pdf, "", "31-kite-duty.pdf")).containsExactly("Kite Objectives 2031 - 2033");
    }

    @Test
    void takesNoTitleOfATemplateOrOfTheListOfVersions() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder()
                .text(PdfBuilder.BOLD, 11, 72, 80, "Document Version Control Log")
                .text(PdfBuilder.BOLD, 11, 72, 120, "Privacy Notice - Kites");
        assertThat(titles(pdf, "Kites of .........", "kites.pdf")).containsExactly("Privacy Notice - Kites");
    }

    @Test
    void endsNoTitleWithADash() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder()
                .text(PdfBuilder.BOLD, 20, 172, 80, "Flying Kites Safely -")
                .text(PdfBuilder.BOLD, 20, 172, 112, "Infants and Juniors");
        assertThat(titles(pdf, "", "kites.pdf")).containsExactly("Flying Kites Safely - Infants and Juniors");
    }

    @Test
    void takesNoLineAtTheFootOfThePageForTheTitle() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder()
                .text(PdfBuilder.BOLD, 12, 72, 600, "KITES YEAR 1")
                .text(72, 640, "Children in Year 1 learn to fly a kite with two strings in the first term.")
                .text(PdfBuilder.BOLD, 14, 120, 100, "Year 1 Flying with one string");
        assertThat(titles(pdf, "Microsoft Word - Kites", "kite-policy.pdf")).containsExactly("Kite policy");
    }

    @Test
    void hasOneTitle() throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder()
                .text(PdfBuilder.BOLD, 24, 72, 80, "KITE POLICY")
                .text(72, 120, "Policy: County Kite Policy")
                .text(72, 134, "Next Review Date: May 2031");
        assertThat(titles(pdf, "", "kites.pdf")).containsExactly("KITE POLICY");
    }
}
