package org.policygap.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Section;

class PolicyParserTest {
    private static final String TEXT = """
            Alder Vale Primary School Lone Working Policy

            Approved by\tResources Committee
            Approved on\t14 March 2024
            Next review\tSummer 2026

            1. PURPOSE

            1.1 This policy protects staff who work alone on the school site.
            1.2 Staff working alone must:
            - tell the office when they arrive;
            - carry a charged mobile phone, and keep it switched on for as
              long as they are in the building; and
            - leave before the site closes.

            2. REPORTING

            2.1 Anybody who feels unsafe must ring the caretaker at once. The
            number is on the notice board.
            """;

    private static Policy parse(String name, String text) {
        try {
            return new PolicyParser().parse(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (UnusableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    static String outline(Policy policy) {
        StringWriter writer = new StringWriter();
        try {
            Outline.write(policy, writer);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return writer.toString();
    }

    @Test
    void findsSectionsClausesAndItemsInPlainText() {
        Policy policy = parse("lone-working.txt", TEXT);

        assertThat(policy.body()).hasSize(2);
        Section purpose = (Section) policy.body().get(0);
        assertThat(purpose.number()).isEqualTo("1.");
        assertThat(purpose.heading()).isEqualTo("PURPOSE");
        Clause duty = (Clause) purpose.children().get(1);
        assertThat(duty.number()).isEqualTo("1.2");
        assertThat(duty.items())
                .extracting(Clause::text)
                .containsExactly(
                        "tell the office when they arrive;",
                        "carry a charged mobile phone, and keep it switched on for as long as they are in the building; and",
                        "leave before the site closes.");
        assertThat(duty.items()).extracting(Clause::number).containsOnly("-");
    }

    @Test
    void readsMetadataRows() {
        Policy policy = parse("lone-working.txt", TEXT);

        assertThat(policy.metadata().text(MetadataField.APPROVED_BY)).isEqualTo("Resources Committee");
        assertThat(policy.metadata()
                        .first(MetadataField.APPROVED_ON)
                        .orElseThrow()
                        .value())
                .isEqualTo("2024-03-14");
        assertThat(policy.metadata()
                        .first(MetadataField.NEXT_REVIEW)
                        .orElseThrow()
                        .value())
                .isEqualTo("2026-04-01/2026-08-31");
        assertThat(policy.metadata().text(MetadataField.TITLE))
                .isEqualTo("Alder Vale Primary School Lone Working Policy");
    }

    @Test
    void readsTheSameTreeFromMarkdownAndHtml() {
        String markdown =
                "# Purpose\n\nStaff working alone must:\n\n* tell the office;\n* carry a phone.\n\n# Reporting\n\nRing the caretaker at once.\n";
        String html = "<html><body><nav>Home</nav><h1>Purpose</h1><p>Staff working alone must:</p>"
                + "<ul><li>tell the office;</li><li>carry a phone.</li></ul><h1>Reporting</h1><p>Ring the caretaker at once.</p></body></html>";

        assertThat(tree(parse("a.html", html))).isEqualTo(tree(parse("a.md", markdown)));
    }

    @Test
    void readsAPageThatAnOfficeProgramSaved() {
        String html = "<html><body><div title=\"header\"><p>Keys Policy</p></div>"
                + "<div id=\"Table of Contents1\"><p>1. Keys 2</p><p>2. Old name 3</p></div>"
                + "<h1>1.Keys</h1><h2>1.1Keeping</h2><p>1.1.1The office keeps the keys.</p><p>1.1.2\"Key\" means any key.</p>"
                + "<h1>2.Visitors</h1><p>2.1Visitors must have no key.</p><div title=\"footer\"><p>Page 4</p></div></body></html>";
        String markdown = """
                - 1. Keys
                - 2. Visitors
                - 3. Doors
                - 4. Old name

                # 1. Keys

                ## 1.1 Keeping

                1.1.1 The office keeps the keys.

                1.1.2 "Key" means any key.

                # 2. Visitors

                2.1 Visitors must have no key.
                """;

        List<String> saved = tree(parse("a.html", html));
        assertThat(saved).hasSize(7);
        assertThat(tree(parse("a.md", markdown + "\n# 3. Doors\n\n3.1 Doors must be shut.\n")))
                .containsAll(saved)
                .hasSize(9);
    }

    private static List<String> tree(Policy policy) {
        return outline(policy)
                .lines()
                .filter(line -> !line.contains("\tartefact\t") && !line.contains("\tmetadata\t"))
                .toList();
    }

    @Test
    void accountsForEveryCharacter() {
        Policy policy = parse("lone-working.txt", TEXT);

        assertThat(policy.account().stream().mapToLong(AccountLine::characters).sum())
                .isEqualTo(TEXT.codePoints()
                        .filter(c -> !Character.isWhitespace(c))
                        .count());
        assertThat(policy.account()).extracting(AccountLine::destination).doesNotContain("not accounted for");
    }

    @Test
    void refusesAnEmptyFileAndAPicture() {
        assertThatThrownBy(() -> new PolicyParser().parse("empty.txt", " \n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableDocumentException.class)
                .hasMessageContaining("empty.txt is empty");
        assertThatThrownBy(() -> new PolicyParser().parse("scan.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))
                .isInstanceOf(UnusableDocumentException.class)
                .hasMessageContaining("a picture");
    }
}
