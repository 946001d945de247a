package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policygap.model.xml.Samples.in;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.NumberSource;

/** Problems of a file are told all at once, where they are, in plain words. */
class SchemaProblemsTest {
    @Test
    void sampleIsValid() throws IOException {
        assertThat(PolicyXml.validate(in(Samples.POLICY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "docx | wps | line 3 | The attribute format of <source> cannot be 'wps'. It must be one of: docx, doc, pdf, odt, rtf, html, markdown, text, policy-xml.",
                "bytes=\"12\" | bytes=\"-1\" | line 3 | The attribute bytes of <source> cannot be '-1'. It must be at least 0.",
                "bytes=\"12\" | bytes=\"dozen\" | line 3 | The attribute bytes of <source> cannot be 'dozen'. It must be a whole number.",
                "2027-03-01/2027-03-31 | Spring 2027 | line 7 | The attribute value of <entry> cannot be 'Spring 2027'. It must be a date such as 2027-03-14, two dates with / between them, or a period such as P1Y.",
                "2027-03-01/2027-03-31 | 2027-02-01/2027-02-29 | line 7 | The attribute value of <entry> cannot be '2027-02-01/2027-02-29'. It must be a date such as 2027-03-14, two dates with / between them, or a period such as P1Y.",
                "id=\"c1\" | id=\"c 1\" | line 14 | The attribute id of <clause> cannot be 'c 1'. An id is a name without spaces and colons that begins with a letter.",
                "id=\"c1\" | id=\"m1\" | line 14 | m1 is used twice, first on line 7; it must be unique.",
                "id=\"c1\" | id=\" m1 \" | line 14 | m1 is used twice, first on line 7; it must be unique.",
                "numberSource=\"none\" | `` | line 14 | <clause> lacks the attribute numberSource.",
                "numberSource=\"none\" | numberSource=\"none\" colour=\"red\" | line 14 | <clause> cannot have an attribute colour.",
                "<literal>March 2027</literal> | `` | line 9 | <entry> ends too early; expected: span, label, literal.",
                "<text>Visitors sign in.</text> | <para/> | line 15 | <para> cannot stand here; expected: span, number, text.",
                "<text>Visitors sign in.</text> | <text>Visitors <b/> sign in.</text> | line 15 | <text> can have text only, no element or attribute.",
                "node=\"c1\" | node=\"c9\" | line 19 | c9 is referred to, but nothing that can be referred to has this id (rule footnoteNode).",
            })
    void oneProblem(String old, String replacement, String where, String message) throws IOException {
        List<SchemaProblem> problems = PolicyXml.validate(in(Samples.POLICY.replace(old, replacement)));
        assertThat(problems).extracting(SchemaProblem::message).contains(message);
        assertThat(problems.get(0).toString()).startsWith(where + ", column ");
    }

    @Test
    void allProblemsAreTold() {
        String xml = Samples.POLICY
                .replace("docx", "wps")
                .replace("bytes=\"12\"", "bytes=\"x\"")
                .replace("numberSource=\"none\"", "numberSource=\"guessed\"");
        assertThatThrownBy(() -> PolicyXml.read(in(xml)))
                .isInstanceOfSatisfying(
                        InvalidXmlException.class,
                        e -> assertThat(e.problems())
                                .extracting(SchemaProblem::line)
                                .containsExactly(3, 3, 14))
                .hasMessageContaining("line 14, column 46: ");
    }

    @Test
    void problemsAreToldInTheOrderOfTheFile() throws IOException {
        String xml = Samples.POLICY
                .replace("node=\"c1\"", "node=\"c9\"")
                .replace("<mark>1</mark>", "<mark>1</mark><b/>")
                .replace("format=\"docx\"", "format=\"wps\"");
        assertThat(PolicyXml.validate(in(xml))).extracting(SchemaProblem::line).containsExactly(3, 19, 20);
    }

    @Test
    void brokenMarkupIsTold() throws IOException {
        List<SchemaProblem> problems = PolicyXml.validate(in(Samples.POLICY.replace("</section>", "")));
        assertThat(problems)
                .extracting(SchemaProblem::toString)
                .containsExactly("line 18, column 5: <section> is not closed: </section> lacks.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q & A | An & stands alone: write &amp; in its place.",
                "Q &A | An & stands alone: write &amp; in its place.",
                "a < b | A < stands alone: write &lt; in its place."
            })
    void aSignThatMustBeWrittenOtherwiseIsToldHow(String typed, String message) throws IOException {
        assertThat(PolicyXml.validate(in(Samples.POLICY.replace("At the gate.", typed))))
                .extracting(SchemaProblem::message)
                .containsExactly(message);
    }

    @Test
    void messagesAreTheSameOnEveryMachine() throws IOException {
        String xml = Samples.POLICY.replace("docx", "wps").replace("</policy>", "</politik>");
        Locale before = Locale.getDefault();
        try {
            List<SchemaProblem> english = PolicyXml.validate(in(xml));
            Locale.setDefault(Locale.GERMANY);
            assertThat(PolicyXml.validate(in(xml))).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherKindOfFileIsTold() throws IOException {
        assertThat(ComparisonXml.validate(in(Samples.POLICY)))
                .extracting(SchemaProblem::message)
                .containsExactly(
                        "The file begins with <policy xmlns=\"urn:policygap:policy:1\">, but should begin with "
                                + "<comparison xmlns=\"urn:policygap:comparison:1\">.");
    }

    @Test
    void kindIsEmptyForOtherXml() throws IOException {
        assertThat(XmlKind.of(in("<policy/>"))).isEmpty();
        assertThatThrownBy(() -> XmlKind.of(in("policy"))).isInstanceOf(InvalidXmlException.class);
        assertThatThrownBy(() -> XmlKind.of(in(""))).hasMessageContaining("The file is empty");
    }

    @Test
    void kindValidates() throws IOException {
        assertThat(XmlKind.POLICY.validate(in(Samples.POLICY))).isEmpty();
        assertThat(XmlKind.REVIEW.validate(in(Samples.POLICY))).hasSize(1);
        assertThat(XmlKind.COMPARISON.validate(in(Samples.POLICY))).hasSize(1);
    }

    @Test
    void nothingInvalidIsWritten() {
        Clause clause = new Clause("c1", "", NumberSource.NONE, "Visitors sign in.", List.of(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> PolicyXml.write(Samples.policy(clause, clause), out))
                .isInstanceOf(InvalidXmlException.class)
                .hasMessageContaining("c1 is used twice");
        assertThat(out.size()).isZero();
    }

    @Test
    void aReferenceThatLeadsNowhereIsNotWritten() {
        assertThatThrownBy(() -> PolicyXml.write(
                        Samples.policy(new Definition("visitor", "a guest", "c9")), new ByteArrayOutputStream()))
                .hasMessageContaining("(rule definitionNode)");
    }
}
