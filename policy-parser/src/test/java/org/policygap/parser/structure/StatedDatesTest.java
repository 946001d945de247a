package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.MetadataField;

/** Which date is which, and where it is found. */
class StatedDatesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    private static Printed policy() {
        return new Printed().size(16, "Kite Policy");
    }

    private static List<String> values(Printed printed, MetadataField field) {
        return printed.bold("Kites").text(PROSE).policy().metadata().entries().stream()
                .filter(entry -> entry.field() == field)
                .map(entry -> entry.literal())
                .toList();
    }

    @Test
    void takesADateOfReviewBeforeTheNextForTheLast() {
        assertThat(values(
                        policy().text("Last update: 2 May 2031")
                                .text("Date of review: May 2031")
                                .text("Date of next review: May 2032"),
                        MetadataField.LAST_REVIEWED))
                .containsExactly("2 May 2031", "May 2031");
    }

    @Test
    void takesTheNumberOfAVersionWithoutTheNoteBehindIt() {
        assertThat(values(policy().text("Version: 2.0 (revised for the new kites)"), MetadataField.VERSION))
                .containsExactly("2.0");
        assertThat(values(policy().text("Version: May 2031 (draft)"), MetadataField.VERSION))
                .containsExactly("May 2031 (draft)");
    }

    @Test
    void readsADayBelowItsLabelAtTheEnd() {
        Printed printed = policy().bold("Strings")
                .text(PROSE + " " + PROSE)
                .bold("Creation date")
                .bold("25/10/2030")
                .bold("Planned review date")
                .bold("25/10/2031");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).containsExactly("25/10/2031");
        assertThat(values(printed, MetadataField.PUBLISHED_ON)).containsExactly("25/10/2030");
        assertThat(values(policy().text("Our review").text("25/10/2031"), MetadataField.NEXT_REVIEW))
                .isEmpty();
    }

    @Test
    void takesNoFieldBesideADateForTheDay() {
        assertThat(values(
                        policy().cell("log", 0, 0, "Date").cell("log", 0, 1, "Name of kite"),
                        MetadataField.PUBLISHED_ON))
                .isEmpty();
    }

    @Test
    void takesNoItemAfterOneThatNamesGuidanceForARelatedPolicy() {
        assertThat(values(
                        policy().text("We read this again after:")
                                .bullet("Changes to the law or other statutory guidance.")
                                .bullet("A recommendation from an inspection."),
                        MetadataField.RELATED_POLICY))
                .isEmpty();
    }

    @Test
    void takesAReviewDateNotAfterTheApprovalForTheLast() {
        Printed printed = policy().text("Review date: May 2031").text("Approved on: 3 June 2031");
        assertThat(values(printed, MetadataField.LAST_REVIEWED)).containsExactly("May 2031");
        assertThat(values(
                        policy().text("Review date: May 2032").text("Approved on: 3 June 2031"),
                        MetadataField.NEXT_REVIEW))
                .containsExactly("May 2032");
    }

    @Test
    void readsWhoApprovedItUnderAnotherStatement() {
        Printed printed = policy().cell("control", 0, 0, "Date of next review: May 2032")
                .cell("control", 1, 0, "To be reviewed by: Sky Committee")
                .cell("control", 1, 0, "Ratified by Full Governing Body June 2031");
        assertThat(values(printed, MetadataField.COMMITTEE)).containsExactly("Sky Committee");
        assertThat(values(printed, MetadataField.APPROVED_BY)).containsExactly("Full Governing Body");
        assertThat(values(printed, MetadataField.APPROVED_ON)).containsExactly("June 2031");
        printed = policy().cell("control", 0, 0, "Date of next review: May 2032")
                .cell("control", 1, 0, "To be reviewed by: Sky Committee")
                .cell("control", 1, 0, "Ratified by FGB");
        assertThat(values(printed, MetadataField.APPROVED_BY)).containsExactly("FGB");
    }

    @Test
    void leavesTheDatesOfAReplacedPolicy() {
        assertThat(values(
                        policy().text("Date: May 2031")
                                .text("Replacing previous")
                                .text("Policy dated: May 2027"),
                        MetadataField.PUBLISHED_ON))
                .containsExactly("May 2031");
    }

    @Test
    void readsADateAloneUnderTheTitle() {
        assertThat(values(policy().text("October 2031"), MetadataField.PUBLISHED_ON))
                .containsExactly("October 2031");
        assertThat(values(policy().text("October 2031").text("Approved: May 2031"), MetadataField.PUBLISHED_ON))
                .isEmpty();
    }

    @Test
    void readsTheVersionAtTheFoot() {
        assertThat(values(policy().footer("May 2031 version"), MetadataField.VERSION))
                .containsExactly("May 2031");
    }

    @Test
    void readsLabelsAmongTheFiguresOfATable() {
        Printed printed = policy().bold("Overview")
                .text(PROSE)
                .page()
                .cell("overview", 0, 0, "Kites in school")
                .cell("overview", 0, 1, "395")
                .cell("overview", 1, 0, "Share of kites that fly")
                .cell("overview", 1, 1, "17%")
                .cell("overview", 2, 0, "Strings")
                .cell("overview", 2, 1, "91")
                .cell("overview", 3, 0, "Date")
                .cell("overview", 3, 1, "May 2031")
                .cell("overview", 4, 0, "Statement authorised by")
                .cell("overview", 4, 1, "A. Kitemaker")
                .cell("overview", 5, 0, "Date on which it will be reviewed")
                .cell("overview", 5, 1, "May 2032")
                .cell("overview", 6, 0, "Kites on the roof")
                .cell("overview", 6, 1, "2");
        assertThat(values(printed, MetadataField.PUBLISHED_ON)).containsExactly("May 2031");
        assertThat(values(printed, MetadataField.APPROVED_BY)).containsExactly("A. Kitemaker");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).containsExactly("May 2032");
    }

    @Test
    void readsTheSentenceOnTheLastChangeOfTheDocumentItself() {
        assertThat(values(
                        policy().bold("Wind")
                                .text("It follows “Winds of England” which was last updated in October 2024.")
                                .text("This version was last updated on May 2031."),
                        MetadataField.LAST_REVIEWED))
                .containsExactly("May 2031");
    }
}
