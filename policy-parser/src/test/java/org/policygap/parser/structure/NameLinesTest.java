package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.model.policy.ArtefactKind;

/** Who somebody is and how to reach them: lines that head nothing, and belong to what stands before them. */
class NameLinesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    private static Printed policy() {
        return new Printed().bold("Ferry Policy").bold("Aims").text(PROSE).bold("People");
    }

    @Test
    void takesNamesAndWhoHoldsAnOfficeForNoHeadings() {
        assertThat(policy().bold("The ferry lead (FL) is: Mrs Ada Rook")
                        .text("She is in the office every day.")
                        .bold("The deputies* is/are:")
                        .bold("Dr. B. Finch - Chief Boatman")
                        .text("He is at the pier every day.")
                        .bold("Who else to ask")
                        .text(PROSE)
                        .tree())
                .filteredOn(line -> line.startsWith("#"))
                .containsExactly("# Aims", "# People", "# Who else to ask");
    }

    @Test
    void keepsTelephoneNumbersWithTheClauseBefore() {
        Printed printed = policy().text("The ferry desk answers all day.")
                .text("Telephone: 01234 567890")
                .text("Boats go at every full hour, whatever the weather.");
        assertThat(printed.tree())
                .containsExactly(
                        "# Aims",
                        "  " + PROSE,
                        "# People",
                        "  The ferry desk answers all day. Telephone: 01234 567890",
                        "  Boats go at every full hour, whatever the weather.");
        assertThat(printed.artefacts(ArtefactKind.OTHER)).isEmpty();
    }

    @Test
    void takesTheSourceOfAQuotationForNoHeading() {
        assertThat(policy().italic(
                                "“A ferry is only as good as the hands that hold the rope and know when to let it go.”")
                        .bold("The Book of Ferries – A Guide for Boatmen")
                        .text(PROSE)
                        .tree())
                .contains("  The Book of Ferries – A Guide for Boatmen");
    }

    @Test
    void keepsBriefLinesThatFollowTheFirstClause() {
        assertThat(new Printed()
                        .plain(16, "Ferry Policy")
                        .text(
                                "Everybody who takes the ferry reads this policy first, signs it and hands it to the boatman"
                                        + " who keeps it.")
                        .text("Times are on the pier")
                        .bold("Aims")
                        .text(PROSE)
                        .bold("Ropes")
                        .text(PROSE)
                        .bold("Boats")
                        .text(PROSE)
                        .tree())
                .contains("Times are on the pier");
    }

    @Test
    void takesABoldFieldBeforeTheFirstHeadingForNone() {
        assertThat(new Printed()
                        .plain(16, "Ferry Policy")
                        .text(PROSE)
                        .bold("Boatman on duty: the eldest")
                        .text(PROSE)
                        .bold("Aims")
                        .text(PROSE)
                        .tree())
                .filteredOn(line -> line.startsWith("#"))
                .containsExactly("# Aims");
    }
}
