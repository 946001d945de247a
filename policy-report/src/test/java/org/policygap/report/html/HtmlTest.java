package org.policygap.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.policygap.report.html.Html.StyleSheet;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.Printable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlTest {
    /** Pieces that mean something to a browser, and odd characters, between arbitrary ones. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.of(Arrays.asList(
                "<b>",
                "</p>",
                "<script>",
                "-->",
                "<!--",
                "]]>",
                "&amp;",
                "&#0;",
                "\"",
                "'",
                ">",
                "\u0000",
                "\u202E",
                "\uD83D",
                "\uDE00",
                "\uFFFF",
                "\r\n",
                "\u0085"));
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anyTextComesBackFromContentAndAttribute(@ForAll("texts") String text) {
        Element paragraph = parse(Html.tag("p", text).with("title", text));

        assertThat(paragraph.getTextContent()).isEqualTo(Printable.of(text));
        assertThat(paragraph.getChildNodes().getLength()).isLessThanOrEqualTo(1);
        assertThat(paragraph.getAttributes().getLength()).isEqualTo(1);
    }

    @Test
    void aLinkLeadsToAPlaceOnThePageOnly() {
        Tag link = Html.tag("a", "here");

        assertThat(written(link.with("href", "#there"))).isEqualTo("<a href=\"#there\">here</a>");
        assertThatThrownBy(() -> link.with("href", "javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> link.with("href", "//example.org")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStyleSheetCannotHoldMarkup() {
        assertThatThrownBy(() -> new StyleSheet("p{}</style>")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Element parse(Html html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(written(html))))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + written(html), e);
        }
    }

    private static String written(Html html) {
        StringWriter out = new StringWriter();
        try {
            html.writeTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
