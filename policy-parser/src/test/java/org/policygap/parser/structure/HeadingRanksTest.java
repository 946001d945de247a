package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How deep headings stand whose looks hardly differ. */
class HeadingRanksTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    private static Printed under(Printed policy, String part, double size, String... headings) {
        policy.size(18, part);
        for (String heading : headings) {
            policy.size(size, heading).text(PROSE);
        }
        return policy;
    }

    @Test
    void takesASizeThatComesInPlaceOfAnotherForTheSameRank() {
        Printed policy = under(new Printed().plain(24, "Wharf Policy").text(PROSE), "Boats", 12, "Rowing");
        under(policy, "Ropes", 12, "Knots", "Splices");
        policy.size(11, "Coils").text(PROSE);
        under(policy, "Rafts", 11, "Logs", "Barrels");
        assertThat(policy.tree())
                .filteredOn(line -> line.contains("#"))
                .containsExactly(
                        "# Boats",
                        "  # Rowing",
                        "# Ropes",
                        "  # Knots",
                        "  # Splices",
                        "  # Coils",
                        "# Rafts",
                        "  # Logs",
                        "  # Barrels");
    }

    @Test
    void putsASmallerSizeThatTakesTurnsOneRankLower() {
        Printed policy = under(new Printed().plain(24, "Wharf Policy").text(PROSE), "Boats", 12, "Rowing");
        policy.size(11, "Oars").text(PROSE).size(12, "Sailing").text(PROSE).size(11, "Masts");
        policy.text(PROSE).size(12, "Diving").text(PROSE).size(11, "Masks").text(PROSE);
        assertThat(policy.tree()).contains("  # Rowing", "    # Oars", "    # Masts", "    # Masks");
    }

    @Test
    void putsTwoSlantedHeadingsUnderUprightOnesAlsoWhereTheFileDeclaresAllAlike() {
        Printed policy = new Printed().plain(24, "Wharf Policy").text(PROSE);
        policy.declared(1, "Boats").text(PROSE).declared(1, "Ropes").text(PROSE).declared(1, "Rafts");
        policy.text(PROSE).declaredBoldItalic(1, "Logs").text(PROSE).declaredBoldItalic(1, "Barrels");
        assertThat(policy.text(PROSE).declared(1, "Piers").text(PROSE).tree())
                .containsSequence("# Rafts", "  " + PROSE, "  # Logs", "    " + PROSE, "  # Barrels")
                .contains("# Piers");
    }

    @Test
    void putsHeadingsThatComeAgainUnderTheOneOnTopOfThePageThatDiffers() {
        Printed policy = new Printed()
                .plain(24, "Wharf Policy")
                .text(PROSE)
                .bold("Teams")
                .text(PROSE);
        String[] teams = {"Rowers.", "Divers", "Pilots"};
        String[] slips = {"this team", "tis team", "this team"};
        for (int i = 0; i < teams.length; i++) {
            policy.page().boldAt(50, 150, 60, teams[i]).boldAt(50, 250, 100, "Crew: the eldest of the " + teams[i]);
            policy.boldAt(50, 300, 300 + 50 * i, "Duties which are given to " + slips[i])
                    .text("All that the " + teams[i] + " do is to be told to the school before the summer begins.")
                    .text("It is told on the day that the school names for the " + teams[i]);
        }
        assertThat(policy.tree())
                .containsSequence(
                        "# Divers",
                        "  Crew: the eldest of the Divers",
                        "  # Duties which are given to tis team",
                        "    All that the Divers do is to be told to the school before the summer begins.",
                        "    It is told on the day that the school names for the Divers",
                        "# Pilots",
                        "  Crew: the eldest of the Pilots",
                        "  # Duties which are given to this team")
                .contains("# Rowers.");
    }

    @Test
    void takesTheScheduleOfAnActForNoAnnex() {
        assertThat(new Printed()
                        .plain(24, "Wharf Policy")
                        .text(PROSE)
                        .numbered("1.", "Boats")
                        .text(PROSE)
                        .bold("Schedule 1 conditions for boats")
                        .text(PROSE)
                        .numbered("2.", "Ropes")
                        .text(PROSE)
                        .tree())
                .contains("  # Schedule 1 conditions for boats");
    }

    @Test
    void takesABoldLineWithAPlainCommaForAHeading() {
        assertThat(new Printed()
                        .plain(24, "Wharf Policy")
                        .text(PROSE)
                        .bold("Boats")
                        .text(PROSE)
                        .boldThenPlainThenBold("Boatmen", ", ", "Pilots and Divers")
                        .text(PROSE)
                        .tree())
                .contains("# Boatmen, Pilots and Divers");
    }

    /** Under each of the parts what the crew and the keeper do in it. */
    private static Printed duties() {
        Printed policy = new Printed().plain(24, "Wharf Policy").text(PROSE).boldTextAt(50, 40, "Aims");
        policy.text(PROSE);
        double top = 60;
        for (String part : new String[] {"Boats", "Nets", "Fishing", "Lanterns"}) {
            policy.boldTextAt(50, top, part);
            if (!part.equals("Nets")) {
                policy.boldTextAt(50, top + 30, "The crew").text(part + " wait for the crew.");
            }
            policy.boldTextAt(50, top + 90, "The keeper").text(part + " wait for the keeper.");
            top += 150;
        }
        return policy;
    }

    @Test
    void putsHeadingsUnderTheOnesRightOverThemThatComeLessOften() {
        assertThat(duties().tree())
                .filteredOn(line -> line.contains("#"))
                .containsExactly(
                        "# Aims",
                        "# Boats",
                        "  # The crew",
                        "  # The keeper",
                        "# Nets",
                        "  # The keeper",
                        "# Fishing",
                        "  # The crew",
                        "  # The keeper",
                        "# Lanterns",
                        "  # The crew",
                        "  # The keeper");
    }

    @Test
    void takesTwoLinesOverAHeadingThatComesAgainForHeadings() {
        Printed policy = duties();
        policy.boldTextAt(50, 600, "Night").boldTextAt(50, 630, "Stars").boldTextAt(50, 660, "The crew");
        assertThat(policy.text("At night the crew rests.").tree())
                .endsWith("# Night", "# Stars", "  # The crew", "    At night the crew rests.");
    }
}
