package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

/** Policies in Markdown: numbers, headings and lines that mean more, or less, than they say. */
class MarkdownTest {

    private static Policy parse(String text) throws UnusableDocumentException {
        return new PolicyParser().parse("boats.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> tree(String text) throws UnusableDocumentException {
        return Printed.tree(parse(text));
    }

    private static List<String> values(Policy policy, MetadataField field) {
        return policy.metadata().entries().stream()
                .filter(entry -> entry.field() == field)
                .map(MetadataEntry::literal)
                .toList();
    }

    @Test
    void countsItemsThatTheSourceNumbersAlike() throws UnusableDocumentException {
        assertThat(tree("""
                        # Boat Policy

                        ## Hire
                        1. Boats are hired out on Sundays, if:
                           1. the lake is open
                           1. the hut is staffed
                        1. Nobody rows alone.
                        """))
                .containsExactly(
                        "# Hire",
                        "  1. Boats are hired out on Sundays, if:",
                        "    1. the lake is open",
                        "    2. the hut is staffed",
                        "  2. Nobody rows alone.");
    }

    @Test
    void keepsNumbersThatTheSourceCounts() throws UnusableDocumentException {
        assertThat(tree("# Boat Policy\n\n## Hire\n\n4. Nobody rows alone.\n6. Nobody rows after dark.\n"))
                .containsExactly("# Hire", "  4. Nobody rows alone.", "  6. Nobody rows after dark.");
    }

    @Test
    void takesItemsForNoHeadingsWhereHeadingsWithSuchNumbersAreDeclared() throws UnusableDocumentException {
        assertThat(tree("""
                        # Boat Policy

                        ## 1. Boats

                        ### 1.1 Kinds
                        1. Rowing boats
                           * have two oars
                        2. Sailing boats
                           * have a mast

                        ### 1.2 Care
                        Boats are dried.
                        """))
                .containsExactly(
                        "# 1. Boats",
                        "  # 1.1 Kinds",
                        "    1. Rowing boats",
                        "      - have two oars",
                        "    2. Sailing boats",
                        "      - have a mast",
                        "  # 1.2 Care",
                        "    Boats are dried.");
    }

    @Test
    void passesOverLinesForTheProgramThatMakesThePage() throws UnusableDocumentException {
        assertThat(tree("# Boat Policy\n\n## Hire\n\n{{< card >}}\n\nNobody rows alone.\n\n{% include map.html %}\n"))
                .containsExactly("# Hire", "  Nobody rows alone.");
    }

    @Test
    void readsBoldWordsWithASpaceBeforeTheStars() throws UnusableDocumentException {
        assertThat(tree("# Boat Policy\n\n## Hire\n\n**Note: **Nobody rows **alone **or on **thin** ice**.**\n"))
                .containsExactly("# Hire", "  Note: Nobody rows alone or on thin ice.");
    }

    @Test
    void readsLinesWithBoldLabelsAsLines() throws UnusableDocumentException {
        Policy policy = parse("""
                # Boat Policy

                **Version:** 2.1
                **Charity:** Reed Lake Trust
                **Author**: A. Rower

                ## Hire

                Nobody rows alone.
                """);

        assertThat(Printed.tree(policy)).containsExactly("# Hire", "  Nobody rows alone.");
        assertThat(values(policy, MetadataField.VERSION)).containsExactly("2.1");
        assertThat(values(policy, MetadataField.ORGANISATION)).containsExactly("Reed Lake Trust");
        assertThat(values(policy, MetadataField.OWNER)).containsExactly("A. Rower");
    }

    @Test
    void beginsWithASectionWhereThePropertiesNameTheTitle() throws UnusableDocumentException {
        Policy policy = parse("""
                ---
                title: Boat Policy
                ...

                # General
                1. Nobody rows alone.

                # Hire
                1. Boats are hired out on Sundays.

                # Care
                1. Boats are dried.
                """);

        assertThat(Printed.tree(policy)).startsWith("# General", "  1. Nobody rows alone.", "# Hire");
        assertThat(values(policy, MetadataField.TITLE)).containsExactly("Boat Policy");
    }

    @Test
    void readsLinesOfASentenceEachAsOneParagraphAndLinesOfSeveralAsParagraphs() throws UnusableDocumentException {
        Policy policy = parse("""
                # Boat Policy

                ## Hire

                Boats are hired out on Sundays.
                Nobody rows alone.
                Boats are dried.

                **Ice**
                Boats stay in the hut.

                ## Care

                3.1 Oars are counted.
                3.2 Ropes are coiled.
                3.3 Sails are dried.

                ## Ropes

                Ropes are coiled. Nobody swims with one.
                Knots are taught on Mondays.
                Sheets are no sails.
                """);

        assertThat(Printed.tree(policy))
                .containsExactly(
                        "# Hire",
                        "  Boats are hired out on Sundays. Nobody rows alone. Boats are dried.",
                        "  # Ice",
                        "    Boats stay in the hut.",
                        "# Care",
                        "  3.1 Oars are counted.",
                        "  3.2 Ropes are coiled.",
                        "  3.3 Sails are dried.",
                        "# Ropes",
                        "  Ropes are coiled. Nobody swims with one.",
                        "  Knots are taught on Mondays.",
                        "  Sheets are no sails.");
    }

    @Test
    void takesALevelOfHeadingsWithoutTextForText() throws UnusableDocumentException {
        assertThat(tree("""
                        # Boat Policy

                        ## Hire
                        Boats are hired out on Sundays.

                        ## Keys
                        ### Kept in
                        #### Boat shed
                        ### Kept by
                        #### Anna Reed
                        #### The first mate
                        ### Spare keys
                        #### Office
                        #### Crew
                        The crew hand them out.
                        """))
                .containsExactly(
                        "# Hire",
                        "  Boats are hired out on Sundays.",
                        "# Keys",
                        "  # Kept in",
                        "    Boat shed",
                        "  # Kept by",
                        "    Anna Reed",
                        "    The first mate",
                        "  # Spare keys",
                        "    Office",
                        "    # Crew",
                        "      The crew hand them out.");
    }

    @Test
    void leavesHeadingsOverPicturesAndOverOthers() throws UnusableDocumentException {
        assertThat(tree("""
                        # Boat Policy

                        ## Hire
                        Boats are hired out on Sundays.

                        ## Appendix 1: The slip
                        ## Appendix 2: The quay
                        ## Appendix 3: The lock
                        ## Appendix 4: The weir
                        """)).contains("# Appendix 1: The slip", "# Appendix 3: The lock");
    }
}
