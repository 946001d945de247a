package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Table;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

/** How web pages and Markdown texts of many makers come out as sections, clauses and metadata. */
class PagesTest {
    private static final String PROSE = "Boats belong to the school, and all care for them.";

    private static Policy parse(String name, String text) throws UnusableDocumentException {
        return new PolicyParser().parse(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> html(String body) throws UnusableDocumentException {
        return lines(
                parse("boats.html", "<html><body>" + body + "</body></html>").body(), "");
    }

    private static List<String> markdown(String text) throws UnusableDocumentException {
        return lines(parse("boats.md", text).body(), "");
    }

    private static List<String> lines(List<? extends Node> nodes, String indent) {
        List<String> lines = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Section section) {
                lines.add(indent + ("# " + section.number() + " " + section.heading()).replace("#  ", "# "));
                lines.addAll(lines(section.children(), indent + "  "));
            } else if (node instanceof Clause clause) {
                lines.add(indent + (clause.number() + " " + clause.text()).strip());
                lines.addAll(lines(clause.items(), indent + "  "));
            } else if (node instanceof Table table) {
                lines.add(indent + "table of " + table.rows().size());
            }
        }
        return lines;
    }

    private static List<String> metadata(Policy policy, MetadataField field) {
        return policy.metadata().entries().stream()
                .filter(entry -> entry.field() == field)
                .map(entry -> entry.value().isEmpty() ? entry.literal() : entry.value())
                .toList();
    }

    @Test
    void aTableThatPlacesThePageIsNone() throws UnusableDocumentException {
        assertThat(
                        html(
                                "<table><tr><td><h1>Boat Policy</h1></td></tr><tr><td><h2>Hire</h2><p>" + PROSE + "</p>"
                                        + "<table><tr><td>Punt</td><td>5</td></tr><tr><td>Canoe</td><td>7</td></tr></table></td></tr></table>"))
                .containsExactly("# Hire", "  " + PROSE, "  table of 2");
    }

    @Test
    void numbersInAColumnOfTheirOwnNumberTheTextBesideThem() throws UnusableDocumentException {
        assertThat(html("<h1>Boat Policy</h1><h2>Hire</h2><table>"
                        + "<tr><td>1.</td><td>Every hire is made in writing.</td></tr>"
                        + "<tr><td>2.</td><td>The keeper answers within five working days.</td></tr>"
                        + "<tr><td></td><td>Who hears nothing may ask the office.</td></tr></table>"))
                .containsExactly(
                        "# Hire",
                        "  1. Every hire is made in writing.",
                        "  2. The keeper answers within five working days.",
                        "  Who hears nothing may ask the office.");
    }

    @Test
    void aTableOfStepsAndDaysStaysATable() throws UnusableDocumentException {
        assertThat(html("<h1>Boat Policy</h1><h2>Hire</h2><p>" + PROSE + "</p><table>"
                        + "<tr><th>No</th><th>Step</th></tr><tr><td>1</td><td>The keeper unlocks the boat house door.</td></tr>"
                        + "<tr><td>2</td><td>The keeper counts the oars and writes them down.</td></tr></table>"))
                .contains("  table of 3");
    }

    @Test
    void aTermStandsWithItsMeaning() throws UnusableDocumentException {
        String body =
                "<h1>Boat Policy</h1><h2>Definitions</h2><dl><dt>Keeper</dt><dd><p>The adult who holds the key:</p><ul><li><p>by day;</p></li><li><p>by night.</p></li></ul></dd>"
                        + "<dt>Crew</dt><dd><ul><li>rowers</li><li>the cox</li></ul></dd><dt>Shed</dt><dd>TO DO</dd></dl>"
                        + "<h2>Hire</h2><p>" + PROSE + "</p>";
        assertThat(html(body))
                .containsExactly(
                        "# Definitions",
                        "  Keeper: The adult who holds the key:",
                        "    - by day;",
                        "    - by night.",
                        "  Crew:",
                        "    - rowers",
                        "    - the cox",
                        "  Shed: TO DO",
                        "# Hire",
                        "  " + PROSE);
        assertThat(parse("a.html", "<html><body>" + body + "</body></html>").definitions())
                .extracting(Definition::term)
                .containsExactly("Keeper");
    }

    @Test
    void aShortLastItemOfADeclaredListIsNoHeading() throws UnusableDocumentException {
        assertThat(html(
                        "<h1>Boat Policy</h1><h2>Hire</h2><p>The keeper:</p><ol><li>unlocks:<ul><li>the shed</li></ul></li>"
                                + "<li>Counts the oars in the shed.</li><li>Washes the boat</li></ol><h2>Loss</h2><p>"
                                + PROSE + "</p>"))
                .contains("    3. Washes the boat")
                .noneMatch(line -> line.contains("# 3."));
        assertThat(markdown(
                        "# Boat Policy\n\n## Hire\n\nThe keeper:\n\n1. counts the oars.\n2. unlocks:\n    * the shed\n"
                                + "3. Washes the boat\n\n## Loss\n\n" + PROSE + "\n"))
                .contains("    3. Washes the boat");
    }

    @Test
    void listsThatAreSetInAsQuotationsAreDeeperLevels() throws UnusableDocumentException {
        assertThat(html("<h1>Boat Policy</h1><h2>Checks</h2><p>Ask these:</p><ol><li>Hull</li></ol>"
                        + "<blockquote><ol><li>Is it dry?</li><li>Is it whole?</li></ol></blockquote>"
                        + "<ol><li>Oars</li></ol><blockquote><ol><li>Are there two?</li></ol></blockquote>"))
                .containsExactly(
                        "# Checks",
                        "  Ask these:",
                        "    1. Hull",
                        "      1. Is it dry?",
                        "      2. Is it whole?",
                        "    1. Oars",
                        "      1. Are there two?");
    }

    @Test
    void propertiesBetweenPlusSignsAreMetadata() throws UnusableDocumentException {
        Policy policy = parse(
                "boats.md",
                "+++\ntitle = \"Boat Policy\"\nweight = 20\napprovedDate = 2025-03-04T08:31:39.394Z\n"
                        + "reviewDate = 2027-03-04\ntags = [\"Water\", \"Sport\"]\n+++\n" + PROSE + "\n\n## Hire\n\n"
                        + PROSE
                        + "\n");
        assertThat(lines(policy.body(), "")).containsExactly(PROSE, "# Hire", "  " + PROSE);
        assertThat(metadata(policy, MetadataField.TITLE)).containsExactly("Boat Policy");
        assertThat(metadata(policy, MetadataField.APPROVED_ON)).containsExactly("2025-03-04");
        assertThat(metadata(policy, MetadataField.NEXT_REVIEW)).containsExactly("2027-03-04");
    }

    @Test
    void longPropertiesStayLinesOfTheirOwn() throws UnusableDocumentException {
        Policy policy = parse(
                "boats.md",
                "---\nslug: \"/pages/policies-for-all-of-us/water-sports/boats-and-rafts\"\ndate: \"2021-05-01\"\n"
                        + "title: \"D.2. Boats\"\n---\n\n**D.2.a. Care of Boats**\n\n" + PROSE
                        + "\n\n**D.2.b. Hire**\n\n"
                        + PROSE + "\n\n#### **A. Fees**\n\n" + PROSE + "\n\n#### **B. Times**\n\n" + PROSE + "\n");
        assertThat(metadata(policy, MetadataField.TITLE)).containsExactly("D.2. Boats");
        assertThat(lines(policy.body(), ""))
                .containsExactly(
                        "# D.2.a. Care of Boats",
                        "  " + PROSE,
                        "# D.2.b. Hire",
                        "  " + PROSE,
                        "  # A. Fees",
                        "    " + PROSE,
                        "  # B. Times",
                        "    " + PROSE);
    }

    @Test
    void aTableSpreadOverAMarkdownTextIsOne() throws UnusableDocumentException {
        assertThat(markdown("# Boat Policy\n\n## Crews\n\n" + PROSE
                        + "\n\n<table>\n<tr>\n<td>\n\n**Boat**\n\n</td>\n<td>\n\n**Crew**\n\n</td>\n</tr>\n\n<tr>\n<td>\n\nPunt\n\n"
                        + "</td>\n<td>\n\n2\n\n</td>\n</tr>\n</table>\n\nNobody rows alone.\n"))
                .containsExactly("# Crews", "  " + PROSE, "  table of 2", "  Nobody rows alone.");
        assertThat(markdown(
                        "# Boat Policy\n\n## Crews\n\n<ul><li>Punts need two.</li><li>Canoes need one.</li></ul>\n"))
                .containsExactly("# Crews", "  - Punts need two.", "  - Canoes need one.");
    }

    @Test
    void aSentenceOnReviewIsAClause() throws UnusableDocumentException {
        Policy policy = parse(
                "boats.md",
                "# Boat Policy\n\n## Review\n\nThis policy will be reviewed and approved by the governing board every 3 years.\n");
        assertThat(lines(policy.body(), ""))
                .contains("  This policy will be reviewed and approved by the governing board every 3 years.");
        assertThat(metadata(policy, MetadataField.REVIEW_PERIOD)).containsExactly("P3Y");
    }

    @Test
    void aLabelOverItsValueIsMetadata() throws UnusableDocumentException {
        Policy policy = parse(
                "boats.md", "## Boat Policy\n\nPolicy owner\n\nWater Services\n\n## 1. Purpose\n\n" + PROSE + "\n");
        assertThat(metadata(policy, MetadataField.OWNER)).containsExactly("Water Services");
        assertThat(metadata(policy, MetadataField.TITLE)).containsExactly("Boat Policy");
    }

    @Test
    void linesInBoldStandUnderDeclaredHeadings() throws UnusableDocumentException {
        assertThat(markdown("# Boat Policy\n\n## Hire\n\n" + PROSE + "\n\n**How to comply**\n\n" + PROSE
                        + "\n\n## Loss\n\n**a. Oars**\n\n" + PROSE + "\n\n**b. Boats**\n\n" + PROSE + "\n"))
                .containsExactly(
                        "# Hire",
                        "  " + PROSE,
                        "  # How to comply",
                        "    " + PROSE,
                        "# Loss",
                        "  # a. Oars",
                        "    " + PROSE,
                        "  # b. Boats",
                        "    " + PROSE);
    }

    @Test
    void aTermWithoutMeaningEndsBeforeTheNextHeading() throws UnusableDocumentException {
        assertThat(html("<h1>Boat Policy</h1><h2>Places</h2><p>" + PROSE
                        + "</p><dl><dt>Shed</dt><dd><p><img></p></dd></dl><h2>Hire</h2><p>" + PROSE + "</p>"))
                .containsExactly("# Places", "  " + PROSE, "  Shed:", "# Hire", "  " + PROSE);
    }

    @Test
    void aTableWithoutItsLastTagEndsAtTheNextHeading() throws UnusableDocumentException {
        assertThat(markdown("# Boat Policy\n\n## Crews\n\n" + PROSE
                        + "\n\n<table>\n<tr>\n<td>\n\nPunt\n\n</td>\n<td>\n\n2\n\n</td>\n</tr>\n<tr>\n<td>\n\nCanoe\n\n"
                        + "</td>\n<td>\n\n1\n\n\n## Hire\n\n" + PROSE + "\n"))
                .containsExactly("# Crews", "  " + PROSE, "  table of 2", "# Hire", "  " + PROSE);
    }

    @Test
    void aTableThatPlacesTextInACellIsAPartOfTheCell() throws UnusableDocumentException {
        assertThat(html("<h1>Boat Policy</h1><h2>Hire</h2><p>" + PROSE
                        + "</p><table><tr><td>Punt</td><td>5</td></tr><tr><td>Canoe</td><td>"
                        + "<table role=\"presentation\"><tr><td>7</td><td>each</td></tr></table></td></tr>"
                        + "<tr><td>Raft</td><td>9</td></tr></table>"))
                .containsExactly("# Hire", "  " + PROSE, "  table of 3");
    }

    @Test
    void aLineInBoldIsNoValueOfAPlainLabel() throws UnusableDocumentException {
        Policy policy = parse(
                "boats.md",
                "## Boat Policy\n\nPolicy owner\n\n**Introduction**\n\n" + PROSE + "\n\n**Hire**\n\n" + PROSE + "\n");
        assertThat(metadata(policy, MetadataField.OWNER)).doesNotContain("Introduction");
        assertThat(lines(policy.body(), "")).contains("# Introduction", "# Hire");
    }

    @Test
    void labelsOverTheirValuesDoNotMakeTheHeadLonger() throws UnusableDocumentException {
        assertThat(markdown("## Boat Policy\n\nPolicy owner\n\nWater Services\n\nApproved by\n\nFull Board\n\n"
                        + "Date approved\n\nMay 2024\n\n## 1. Contacts\n\nApproved by: Full Board\n\nKeeper: the adult who has the key of the shed.\n\n"
                        + "## 2. Hire\n\n" + PROSE + "\n"))
                .contains("  Keeper: the adult who has the key of the shed.");
    }

    @Test
    void gradesInAFirstColumnAreNoNumbers() throws UnusableDocumentException {
        String rows = "<tr><td>A%s</td><td>The crew rows without any help.</td></tr>"
                + "<tr><td>B%s</td><td>The crew rows with some help.</td></tr></table>";
        String page = "<h1>Boat Policy</h1><h2>Crews</h2><p>" + PROSE + "</p><table>" + rows;
        assertThat(html(page.formatted("", ""))).containsExactly("# Crews", "  " + PROSE, "  table of 2");
        assertThat(html(page.formatted(".", "."))).contains("    A. The crew rows without any help.");
    }

    @Test
    void aNumberInPartsIsKeptWhole() throws UnusableDocumentException {
        assertThat(html("<h1>Boat Policy</h1><h2>Hire</h2><p>" + PROSE + "</p><table>"
                        + "<tr><td><p>1</p><p>.1</p></td><td>Every hire is made in writing.</td></tr>"
                        + "<tr><td><p>1</p><p>.2</p></td><td>The keeper answers within five days.</td></tr></table>"))
                .contains("  1.1 Every hire is made in writing.", "  1.2 The keeper answers within five days.");
    }

    @Test
    void aNumeralOfAnInnerListIsNoLetterOfTheOuterOne() throws UnusableDocumentException {
        String outer = "abcdefg"
                .chars()
                .mapToObj(c -> "<li>Rule " + (char) c + " is kept.</li>")
                .reduce("", String::concat);
        assertThat(html("<h1>Boat Policy</h1><h2>Hire</h2><ol type=a>" + outer
                        + "<li>Rowers must:<ol type=i><li>sit</li><li>wait</li></ol></li><li>Nobody stands.</li></ol>"))
                .endsWith("  h. Rowers must:", "    i. sit", "    ii. wait", "  i. Nobody stands.");
    }
}
