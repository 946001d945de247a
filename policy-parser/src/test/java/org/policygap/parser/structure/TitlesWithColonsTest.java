package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.structure.Printed.tree;

import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;

/** Titles that end with a colon, in text that has no looks. */
class TitlesWithColonsTest {

    @Test
    void takesTitlesWithColonsForHeadingsWhereThatIsTheWayOfTheDocument() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Introduction:

                        Boats belong to the school, and all care for them. They are used in summer only.

                        Aims:

                        - to row well
                        - to come back dry

                        Hire of boats:

                        Families hire boats at the hut, which is open every Sunday in the summer term.

                        The keeper must:

                        - count the oars
                        """))
                .containsExactly(
                        "# Introduction:",
                        "  Boats belong to the school, and all care for them. They are used in summer only.",
                        "# Aims:",
                        "  - to row well",
                        "  - to come back dry",
                        "# Hire of boats:",
                        "  Families hire boats at the hut, which is open every Sunday in the summer term.",
                        "  The keeper must:",
                        "    - count the oars");
    }

    @Test
    void takesTitlesWithColonsForLeadInsWhereOthersHaveNone() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Introduction

                        Boats belong to the school, and all care for them. They are used in summer only.

                        Equipment:

                        - oars
                        - sails

                        Hire

                        Families hire boats at the hut, which is open every Sunday in the summer term.
                        """))
                .containsSubsequence("# Introduction", "  Equipment:", "    - oars", "    - sails", "# Hire");
    }

    @Test
    void takesNumberedTitlesWithColonsForHeadings() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        1. Aims:

                        - to row well

                        2. Hire of boats:

                        2.1 Families hire boats at the hut.
                        2.2 Examples:
                        a) rowing boats
                        b) sailing boats

                        3. Review:

                        Governors look at the book once a year.
                        """))
                .containsExactly(
                        "# 1. Aims:",
                        "  - to row well",
                        "# 2. Hire of boats:",
                        "  2.1 Families hire boats at the hut.",
                        "  2.2 Examples:",
                        "    a) rowing boats",
                        "    b) sailing boats",
                        "# 3. Review:",
                        "  Governors look at the book once a year.");
    }

    @Test
    void takesATitleWithAColonOverAParagraphForAHeadingWhateverTheWayOfTheDocument() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        Introduction

                        Boats belong to the school, and all care for them. They are used in summer only.

                        Governors:

                        Governors buy the boats and read the book of the hut once a year.

                        Signs of wear:

                        The following may show that a boat is worn:

                        - rot
                        - rust

                        Families:

                        - Families sign the book before they take out a boat, and there is nobody who is let off.
                        - Families are back before the bell rings.

                        The keeper:

                        - counts the oars
                        - rings the bell
                        """))
                .containsExactly(
                        "# Introduction",
                        "  Boats belong to the school, and all care for them. They are used in summer only.",
                        "# Governors:",
                        "  Governors buy the boats and read the book of the hut once a year.",
                        "# Signs of wear:",
                        "  The following may show that a boat is worn:",
                        "    - rot",
                        "    - rust",
                        "# Families:",
                        "  - Families sign the book before they take out a boat, and there is nobody who is let off.",
                        "  - Families are back before the bell rings.",
                        "# The keeper:",
                        "  - counts the oars",
                        "  - rings the bell");
    }
}
