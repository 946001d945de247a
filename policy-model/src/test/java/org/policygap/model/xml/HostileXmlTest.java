package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policygap.model.xml.Samples.in;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm are refused, in words. */
class HostileXmlTest {
    private static final String NO_DTD = "A DTD (<!DOCTYPE ...>) is not allowed: delete it.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE policy>",
                "<!DOCTYPE policy SYSTEM \"policy.dtd\">",
                "<!DOCTYPE policy [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE policy [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE policy [<!ENTITY % remote SYSTEM \"http://localhost/x\"> %remote;]>"
            })
    void dtd(String dtd) throws IOException {
        String xml = Samples.POLICY.replace("<policy ", dtd + "<policy ");
        assertThat(PolicyXml.validate(in(xml)))
                .extracting(SchemaProblem::message)
                .containsExactly(NO_DTD);
        assertThatThrownBy(() -> PolicyXml.read(in(xml))).isInstanceOf(InvalidXmlException.class);
        assertThatThrownBy(() -> XmlKind.of(in(xml))).hasMessageContaining(NO_DTD);
    }

    @Test
    void entity() throws IOException {
        assertThat(PolicyXml.validate(in(Samples.POLICY.replace("sign in", "sign &in;"))))
                .extracting(SchemaProblem::message)
                .containsExactly("The entity &in; is not allowed: write the character itself.");
    }

    @Test
    void xInclude() throws IOException {
        String include = "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"body.xml\"/><body>";
        assertThat(PolicyXml.validate(in(Samples.POLICY.replace("<body>", include))))
                .extracting(SchemaProblem::message)
                .containsExactly("XInclude is not allowed: put the text itself into this file.");
    }

    @Test
    void aSchemaThatTheFileNamesIsNotFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String location = "http://localhost:" + server.getLocalPort() + "/policy.xsd";
            String xml = Samples.POLICY.replace(
                    "<policy ",
                    "<policy xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                            + "urn:policygap:policy:1 " + location + "\" ");
            assertThat(PolicyXml.validate(in(xml))).isEmpty();
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void deepNesting() throws IOException {
        int depth = 100_000;
        String item = "<item id=\"c%d\" numberSource=\"none\"><text/>";
        StringBuilder xml = new StringBuilder(Samples.POLICY.substring(0, Samples.POLICY.indexOf("</clause>")));
        for (int i = 0; i < depth; i++) {
            xml.append(item.formatted(i + 2));
        }
        assertThat(PolicyXml.validate(in(xml.toString())))
                .extracting(SchemaProblem::message)
                .containsExactly("More than 150 elements stand inside each other.");
    }

    /** What takes time by the square of their number does not come to an end. */
    @Test
    void ids() throws IOException {
        int end = Samples.POLICY.indexOf("</section>");
        StringBuilder xml = new StringBuilder(Samples.POLICY.substring(0, end));
        IntStream.range(2, 200_000)
                .forEach(i -> xml.append("<clause id=\"c%d\" numberSource=\"none\"><text/></clause>".formatted(i)));
        xml.append("<clause id=\"c7\" numberSource=\"none\"><text/></clause>").append(Samples.POLICY.substring(end));
        assertThat(PolicyXml.validate(in(xml.toString())))
                .extracting(SchemaProblem::message)
                .containsExactly("c7 is used twice, first on line 17; it must be unique.");
    }

    @Test
    void endlessReferences() throws IOException {
        String start = Samples.POLICY.substring(0, Samples.POLICY.indexOf("</policy>"));
        String reference = "<definition node=\"c9\"><term/><meaning/></definition>\n";
        assertThat(PolicyXml.validate(in(start + reference.repeat(5000) + "</policy>")))
                .hasSize(ProblemCollector.MAX_PROBLEMS + 1)
                .last()
                .extracting(SchemaProblem::message)
                .isEqualTo("There are more problems than are listed here.");
    }

    @Test
    void endlessText() throws IOException {
        String start = Samples.POLICY.substring(0, Samples.POLICY.indexOf("sign in"));
        assertThat(PolicyXml.validate(new SequenceInputStream(in(start), new Endless("a"))))
                .extracting(SchemaProblem::message)
                .containsExactly("A text has more than 10 million characters.");
    }

    @Test
    void longAttribute() throws IOException {
        assertThat(PolicyXml.validate(in(Samples.POLICY.replace("bytes=\"12\"", "bytes=\"" + "1".repeat(1001) + "\""))))
                .extracting(SchemaProblem::message)
                .containsExactly("The attribute bytes has more than 1000 characters.");
    }

    @Test
    void endlessProblems() throws IOException {
        assertThat(PolicyXml.validate(new SequenceInputStream(
                        in("<policy xmlns=\"urn:policygap:policy:1\">"), new Endless("<source/>\n"))))
                .hasSize(ProblemCollector.MAX_PROBLEMS + 1)
                .last()
                .extracting(SchemaProblem::message)
                .isEqualTo("There are more problems than are listed here.");
    }

    @Test
    void endlessFile() throws IOException {
        assertThat(PolicyXml.validate(new Endless(" ")))
                .extracting(SchemaProblem::message)
                .containsExactly("The file is too large: more than 128 MB.");
    }

    @Test
    void budgetAllowsWhatItSays() throws IOException {
        assertThat(new BudgetInputStream(in("12345"), 5).readAllBytes()).hasSize(5);
        BudgetInputStream tooLong = new BudgetInputStream(in("123456"), 5);
        assertThatThrownBy(tooLong::readAllBytes).isInstanceOf(BudgetInputStream.ExceededException.class);
    }

    @Test
    void otherEncodings() throws IOException {
        byte[] bytes = Samples.POLICY.replace("sign in", "si\u00e9 in").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PolicyXml.validate(new ByteArrayInputStream(bytes)))
                .extracting(SchemaProblem::message)
                .containsExactly("The file is not in UTF-8, is damaged, or holds a character that XML does not allow.");
    }

    /** The same bytes for ever. */
    private static final class Endless extends InputStream {
        private final byte[] bytes;
        private int at;

        Endless(String text) {
            bytes = text.repeat(8192 / text.length()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            byte next = bytes[at];
            at = (at + 1) % bytes.length;
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at = (at + count) % bytes.length;
            return count;
        }
    }
}
