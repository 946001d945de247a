package org.policygap.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Section;

/** Texts come back as they were; what XML cannot hold becomes U+FFFD. */
class ExactTextTest {
    @Property(tries = 200)
    void anyText(@ForAll String text) throws IOException {
        assertThat(roundTrip(text)).isEqualTo(xmlOnly(text));
    }

    @Test
    void noCharacterOfXml() throws IOException {
        assertThat(roundTrip("a\u0000b\u000bc\ud800d\ufffee\uffff\udc00"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd\ufffd");
    }

    @Test
    void whiteSpace() throws IOException {
        assertThat(roundTrip(" \t\r\n\r ")).isEqualTo(" \t\r\n\r ");
    }

    @Test
    void layout() throws IOException {
        Section section = new Section(
                "s1", "1", "Visitors & guests", List.of(Samples.clause("c1", "Sign\r\n<here>.")), List.of());
        assertThat(written(Samples.policy(section))).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <policy xmlns="urn:policygap:policy:1">
                          <source format="docx" sha256="%s" bytes="12" pages="0">
                            <fileName>visitors.docx</fileName>
                          </source>
                          <metadata/>
                          <body>
                            <section id="s1">
                              <number>1</number>
                              <heading>Visitors &amp; guests</heading>
                              <clause numberSource="none" id="c1">
                                <text>Sign&#13;
                        &lt;here&gt;.</text>
                              </clause>
                            </section>
                          </body>
                        </policy>
                        """.formatted("0".repeat(64)));
    }

    private static String roundTrip(String text) throws IOException {
        String xml = written(Samples.policy(Samples.clause("c1", text)));
        Policy read = PolicyXml.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return ((Clause) read.body().get(0)).text();
    }

    private static String written(Policy policy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PolicyXml.write(policy, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String xmlOnly(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints()
                .map(c -> Character.toString(c).matches("[\t\n\r -\ud7ff\ue000-\ufffd\\x{10000}-\\x{10ffff}]")
                        ? c
                        : 0xFFFD)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
