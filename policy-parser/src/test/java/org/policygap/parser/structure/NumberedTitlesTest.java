package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.structure.Printed.tree;

import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;

/** Which numbers of text that has no looks are those of headings. */
class NumberedTitlesTest {

    @Test
    void takesNumbersOverAListThatBeginsAgainForHeadings() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        1. Hire

                        - 1. Families hire boats at the hut, and nowhere else.
                        - 2. They sign the book before they take a boat out.

                        2. Care of boats

                        - 1. Oars are counted every evening by the keeper.

                        3. Ice

                        - 1. Nobody goes out on thin ice.
                        - 2. The keeper decides:
                        - 1. where
                        - 2. when
                        - 3. Nobody argues.
                        """))
                .startsWith(
                        "# 1. Hire",
                        "  1. Families hire boats at the hut, and nowhere else.",
                        "  2. They sign the book before they take a boat out.",
                        "# 2. Care of boats",
                        "  1. Oars are counted every evening by the keeper.",
                        "# 3. Ice",
                        "  1. Nobody goes out on thin ice.");
    }

    @Test
    void tellsNumbersOfHeadingsFromThoseOfItemsByTheDashBeforeThem() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        1. Hire

                        - Families hire boats at the hut, and nowhere else.

                        2. Ways to pay

                        - 1. By card
                        - (a) at the hut, where the reader is
                        - (b) in the office
                        - 2. In coins
                        - (a) at the hut only

                        3. Ice

                        - Nobody goes out on thin ice.
                        """))
                .containsExactly(
                        "# 1. Hire",
                        "  - Families hire boats at the hut, and nowhere else.",
                        "# 2. Ways to pay",
                        "  1. By card",
                        "    (a) at the hut, where the reader is",
                        "    (b) in the office",
                        "  2. In coins",
                        "    (a) at the hut only",
                        "# 3. Ice",
                        "  - Nobody goes out on thin ice.");
    }

    @Test
    void takesNumberedTitlesWithAFullStopForHeadingsWhereMostAreSuch() throws UnusableDocumentException {
        assertThat(tree("""
                        Boat Policy

                        1. Hire of boats.

                        Families hire boats at the hut, and nowhere else.

                        2. Care of boats.

                        - a. Oars are counted every evening by the keeper.
                        - b. Sails are dried.

                        3. Return of boats.

                        Families bring boats back before it is dark.

                        4. The table shows the fees.
                        """))
                .containsExactly(
                        "# 1. Hire of boats.",
                        "  Families hire boats at the hut, and nowhere else.",
                        "# 2. Care of boats.",
                        "  a. Oars are counted every evening by the keeper.",
                        "  b. Sails are dried.",
                        "# 3. Return of boats.",
                        "  Families bring boats back before it is dark.",
                        "  4. The table shows the fees.");
    }
}
