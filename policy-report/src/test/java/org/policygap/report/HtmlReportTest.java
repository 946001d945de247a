package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.policy.Importance;
import org.policygap.model.review.Decisions;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.wording.MarkedText.Mark;
import org.xml.sax.SAXException;

class HtmlReportTest {
    private static final HtmlReport REPORT = new HtmlReport("policygap 1.0");

    static Stream<Comparison> comparisons() {
        return Stream.of(Comparisons.small(), Comparisons.large(), nasty(), nothing());
    }

    /** Texts that mean something to a browser. */
    private static Comparison nasty() {
        List<String> texts = List.of(
                "<script>alert(1)</script>. And more.",
                "</blockquote></main><img src=x onerror=alert(1)>. And more.",
                "\"quoted\" 'quoted' & &amp; &#60;. And more.",
                "\u202Ebackwards \u2066isolated. And \u200Fmore.",
                "\u0000null \u0007bell \uD83Dlone \uFFFF. And more.",
                "]]> <!-- <![CDATA[ ?> --> . And more.");
        List<Comparisons.ModelLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Comparisons.ModelLine("<1>", text, Importance.STATUTORY, text, text, "n" + lines.size()));
        }
        return Comparisons.of(List.of("<i>Italic</i> School", "\" onclick=\"x\" School"), lines);
    }

    private static Comparison nothing() {
        return Comparisons.of(List.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyLinkHasItsPlace(Comparison comparison) {
        Document page = page(comparison, Workbooks.NONE);
        List<String> ids = page.select("[id]").eachAttr("id");
        Set<String> places = new HashSet<>(ids);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(places).contains(link.attr("href").substring(1)));
        assertThat(page.select("[aria-labelledby]"))
                .allSatisfy(element -> assertThat(places).contains(element.attr("aria-labelledby")));
        assertThat(page.select("label")).allSatisfy(label -> assertThat(places).contains(label.attr("for")));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void loadsAndRunsNothing(Comparison comparison) {
        Document page = page(comparison, Workbooks.NONE);

        assertThat(page.select("script, link, img, iframe, object, embed, base, form, audio, video, i, foreignObject"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "src", "srcset", "action");
                assertThat(attribute.getValue()).doesNotContain("://", "javascript:", "url(");
            }
        }
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    }

    @Test
    void thePolicyAllowsOurStyleSheetOnly() throws NoSuchAlgorithmException {
        Document page = page(Comparisons.small(), Workbooks.NONE);
        byte[] style = page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String checksum = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-" + checksum + "'; base-uri 'none'; form-action 'none'");
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void isWellFormedAsXml(Comparison comparison) throws IOException, SAXException, ParserConfigurationException {
        byte[] bytes = Workbooks.bytes(REPORT, comparison, Workbooks.NONE);

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(bytes))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }

    @Test
    void textsAreShownAndNeverBecomeMarkup() {
        Document page = page(nasty(), Workbooks.NONE);

        assertThat(page.select(".model blockquote").eachText())
                .contains(
                        "<script>alert(1)</script>. And more.",
                        "</blockquote></main><img src=x onerror=alert(1)>. And more.",
                        "\"quoted\" 'quoted' & &amp; &#60;. And more.",
                        "backwards isolated. And \u200Fmore.",
                        "null bell \uFFFDlone \uFFFD. And more.",
                        "]]> <!-- <![CDATA[ ?> --> . And more.");
        assertThat(page.select(".schools tbody th").eachText())
                .containsExactly("<i>Italic</i> School", "\" onclick=\"x\" School");
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void tablesAndHeadingsHaveTheirStructure(Comparison comparison) {
        Document page = page(comparison, Workbooks.NONE);

        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption")).hasSize(1);
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            assertThat(table.select("tbody tr > :first-child:not(th[scope=row])"))
                    .isEmpty();
        });
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = Integer.parseInt(heading.tagName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).isNotBlank();
            before = level;
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).startsWith("Policy gap report: ");
    }

    @Test
    void differingWordsAreMarkedAndSaidAsInTheWorkbook() {
        Document page = page(Comparisons.small(), Workbooks.NONE);
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        GapAnalysis.of(Comparisons.small(), Workbooks.NONE).rows().stream()
                .flatMap(row -> row.checks().stream())
                .filter(GapRow::isGap)
                .map(GapRow::difference)
                .forEach(difference -> {
                    difference.before().spans().stream()
                            .filter(span -> span.mark() != Mark.NONE)
                            .forEach(span -> removed.add("[removed: " + span.text() + "]"));
                    difference.after().spans().stream()
                            .filter(span -> span.mark() != Mark.NONE)
                            .forEach(span -> added.add("[added: " + span.text() + "]"));
                });

        assertThat(removed).isNotEmpty();
        assertThat(page.select(".card del").eachText()).isEqualTo(removed);
        assertThat(page.select(".card ins").eachText()).isEqualTo(added);
    }

    @Test
    void bothSentencesOfAConflictAreShownWithTheWordsThatCollide() {
        Element clash = page(Comparisons.small(), Workbooks.NONE).expectFirst(".card.conflict .clash");

        assertThat(clash.select("blockquote")).hasSize(2);
        assertThat(clash.select("mark").eachText()).containsExactly("The leader may decide otherwise");
    }

    /** A rule that asks the page or its main part is asked again for every element in it: minutes for 24 schools. */
    @Test
    void theChoiceOfASchoolIsAskedOfTheContentsListOnly() {
        Document page = page(Comparisons.small(), Workbooks.NONE);
        String rules = page.select("style").get(0).data();

        assertThat(rules.split(":has\\(", -1)).hasSizeGreaterThan(2);
        assertThat(rules.replaceAll("(?:@supports not selector\\(:|nav:)has\\(", "")
                        .replace("selector(:has(a))", ""))
                .doesNotContain(":has(");
        assertThat(page.select("nav ~ main")).hasSize(1);
        assertThat(page.select("nav #one-school")).hasSize(1);
        assertThat(page.select("nav > details.contents:not([open]) ol a[href=#summary]"))
                .hasSize(1);
    }

    @Test
    void aLargeReportStaysSmallEnoughToSend() {
        int schools = Comparisons.large().schools().size();
        int clauses = Comparisons.large().model().requirements().size();
        int bytes = Workbooks.bytes(REPORT, Comparisons.large(), Workbooks.NONE).length;

        assertThat(bytes / (schools * clauses)).as("bytes a check").isLessThan(2_000);
    }

    static Document page(Comparison comparison, Decisions decisions) {
        String html = new String(Workbooks.bytes(REPORT, comparison, decisions), StandardCharsets.UTF_8);
        return Jsoup.parse(html);
    }
}
