package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.policygap.model.comparison.Comparison;

/** Word refuses a file that breaks the schema of ECMA-376, so every part is checked against it. */
class WordSchemaTest {

    static Stream<Comparison> comparisons() {
        return Stream.of(Falls.comparison(), Comparisons.small(), NastyTextTest.nasty());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyPartKeepsToTheSchema(Comparison comparison) throws XmlException {
        String school = comparison.schools().get(0).school().id();
        for (SchoolReport report : List.of(new HarmonisedDraft(), new GovernorsBriefing())) {
            byte[] docx = HarmonisedDraftTest.bytes(report, comparison, school, Workbooks.NONE);
            check(DocumentDocument.Factory.parse(WordText.part(docx, "word/document.xml")));
            check(CommentsDocument.Factory.parse(WordText.part(docx, "word/comments.xml")));
            check(StylesDocument.Factory.parse(WordText.part(docx, "word/styles.xml")));
            check(NumberingDocument.Factory.parse(WordText.part(docx, "word/numbering.xml")));
            check(SettingsDocument.Factory.parse(WordText.part(docx, "word/settings.xml")));
            check(HdrDocument.Factory.parse(WordText.part(docx, "word/header1.xml")));
            check(FtrDocument.Factory.parse(WordText.part(docx, "word/footer1.xml")));
        }
    }

    private static void check(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }
}
