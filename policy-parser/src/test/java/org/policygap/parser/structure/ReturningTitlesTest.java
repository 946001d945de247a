package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.model.policy.ArtefactKind;

/** Contents lists without a heading and without page numbers. */
class ReturningTitlesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";
    private static final String[] TITLES = {"1.0 Boats", "2.0 Ropes", "3.0 Rafts", "3.1 Logs", "4.0 Costs"};

    private static Printed policy() {
        return new Printed().size(16, "Wharf Policy").text("This policy is for all who work at the wharf.");
    }

    private static Printed withSections(Printed policy) {
        for (String title : TITLES) {
            policy.bold(title).text(PROSE);
        }
        return policy;
    }

    @Test
    void takesTitlesThatReturnForAContentsList() {
        Printed policy = policy();
        for (String title : TITLES) {
            policy.text(title);
        }
        withSections(policy);
        assertThat(policy.artefacts(ArtefactKind.CONTENTS)).containsExactly(TITLES);
        assertThat(policy.tree())
                .filteredOn(line -> line.contains("#"))
                .containsExactly("# 1.0 Boats", "# 2.0 Ropes", "# 3.0 Rafts", "  # 3.1 Logs", "# 4.0 Costs");
    }

    @Test
    void takesAllThatABoxWithSuchTitlesHolds() {
        Printed policy = policy();
        policy.cell("box", 0, 0, "ALL ABOUT BOATS");
        for (String title : TITLES) {
            policy.cell("box", 0, 0, title);
        }
        policy.cell("box", 0, 0, "5.0 How the wharf will pay");
        policy.cell("box", 0, 0, "POLICY HISTORY OF ALL THE BOATS AT THE WHARF");
        assertThat(withSections(policy).artefacts(ArtefactKind.CONTENTS))
                .hasSize(TITLES.length + 3)
                .startsWith("ALL ABOUT BOATS")
                .endsWith("POLICY HISTORY OF ALL THE BOATS AT THE WHARF");
    }

    @Test
    void leavesTheListUnderALeadInAndTitlesWithoutTextBetween() {
        Printed policy = policy().text("Our rules are on:");
        for (String title : TITLES) {
            policy.text(title);
        }
        assertThat(withSections(policy).artefacts(ArtefactKind.CONTENTS)).isEmpty();
        Printed twice = policy();
        for (int i = 0; i < 2; i++) {
            for (String title : TITLES) {
                twice.text(title).text("yes or no in round " + i);
            }
        }
        assertThat(twice.text(PROSE).artefacts(ArtefactKind.CONTENTS)).isEmpty();
    }

    @Test
    void endsAListWithPageNumbersBeforeAHeadingOnTheNextPageThatReturns() {
        Printed policy = policy().bold("Contents");
        int page = 2;
        for (String title : TITLES) {
            policy.text(title + " Page " + page++);
        }
        policy.page().text("Who to ask").cell("who", 0, 0, "Boats").cell("who", 0, 1, "The boatman");
        assertThat(withSections(policy).tree()).contains("Boats | The boatman");
    }
}
