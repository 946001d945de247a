package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;

/** What the tables say that a document keeps of itself. */
class ControlTablesTest {
    private static final String PROSE = "Hens are counted every day, and all care for them.";

    private static Printed policy() {
        return new Printed()
                .bold("Hen Policy")
                .bold("Eggs")
                .text(PROSE)
                .bold("Hens")
                .text(PROSE)
                .bold("Appendix A")
                .text(PROSE);
    }

    private static Printed row(Printed printed, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            printed.cell("control", row, column, cells[column]);
        }
        return printed;
    }

    private static List<String> values(Printed printed, MetadataField field) {
        return printed.policy().metadata().entries().stream()
                .filter(entry -> entry.field() == field)
                .map(MetadataEntry::literal)
                .toList();
    }

    @Test
    void takesTheVersionOfTheLatestDate() {
        Printed printed = policy().bold("Version History");
        row(printed, 0, "Version", "Date", "Author", "Changes");
        row(printed, 1, "2.0", "3 May 2024", "A. Henwife", "Hens counted twice");
        row(printed, 2, "1.0", "1 May 2021", "A. Henwife", "First version");

        assertThat(values(printed, MetadataField.VERSION)).containsExactly("2.0");
        assertThat(values(printed, MetadataField.LAST_REVIEWED)).containsExactly("3 May 2024");
        assertThat(values(printed, MetadataField.OTHER)).isEmpty();
    }

    @Test
    void readsATableOfReviewsByItsColumns() {
        Printed printed = policy().bold("Reviews of the hens");
        row(printed, 0, "REVIEW DATE", "REVIEWED BY", "SIGNED OFF (name and role)");
        row(printed, 1, "May 2029", "Egg keeper", "Chair: Ann Other");
        row(printed, 2, "June 2030", "Governing Body", "Chair: A. Henwife");
        row(printed, 3, "Next Review Due:", "", "");
        row(printed, 4, "June 2031", "Governing Body", "Chair:");
        row(printed, 5, "", "Headteacher", "Headteacher:");

        assertThat(values(printed, MetadataField.LAST_REVIEWED)).containsExactly("June 2030");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).containsExactly("June 2031");
        assertThat(values(printed, MetadataField.OWNER)).containsExactly("Governing Body");
        assertThat(values(printed, MetadataField.OTHER)).containsExactly("A. Henwife");
    }

    @Test
    void leavesADayThatIsStatedBefore() {
        Printed printed = policy().text("Next review due: June 2031").bold("Reviews of the hens");
        row(printed, 0, "Review date", "Next review date", "Reviewed by");
        row(printed, 1, "3 June 2030", "Jun 2031", "Governing Body");

        assertThat(values(printed, MetadataField.LAST_REVIEWED)).containsExactly("3 June 2030");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).containsExactly("June 2031");
    }

    @Test
    void takesThePastReviewOfTheLatestDate() {
        Printed printed = policy().bold("Reviews of the hens");
        row(printed, 0, "Review date", "Reviewed by");
        row(printed, 1, "June 2030", "Governing Body");
        row(printed, 2, "May 2029", "Egg keeper");

        assertThat(values(printed, MetadataField.LAST_REVIEWED)).containsExactly("June 2030");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).isEmpty();
        assertThat(values(printed, MetadataField.OWNER)).containsExactly("Governing Body");
    }

    @Test
    void takesAReviewThatNobodySignedForTheNextOne() {
        Printed printed = policy().bold("Reviews of the hens");
        row(printed, 0, "Review date", "Reviewed by");
        row(printed, 1, "May 2029", "Egg keeper");
        row(printed, 2, "June 2030", "");

        assertThat(values(printed, MetadataField.NEXT_REVIEW)).containsExactly("June 2030");
    }

    @Test
    void readsTheLabelsBelowATableOfReviewsBesideTheirValues() {
        Printed printed = new Printed().bold("Hen Policy");
        row(printed, 0, "Approved on", "Next review");
        row(printed, 1, "3 May 2029", "June 2031");
        row(printed, 2, "Owner", "A. Henwife");
        row(printed, 3, "Version", "2");
        printed.bold("Eggs").text(PROSE);

        assertThat(values(printed, MetadataField.APPROVED_ON)).containsExactly("3 May 2029");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).containsExactly("June 2031");
        assertThat(values(printed, MetadataField.OWNER)).containsExactly("A. Henwife");
        assertThat(values(printed, MetadataField.VERSION)).containsExactly("2");
    }

    @Test
    void leavesDutiesAndTheirDatesInTheBody() {
        Printed printed = policy().text(PROSE + " " + PROSE).bold("What is to be done");
        row(printed, 0, "Review date", "Lead", "Action");
        row(printed, 1, "July 2031", "Egg keeper", "Governors must count the eggs");

        assertThat(printed.tree())
                .endsWith("    Review date | Lead | Action / July 2031 | Egg keeper | Governors must count the eggs");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).isEmpty();
    }

    @Test
    void leavesDutiesAtTheHeadOfADocumentInTheBody() {
        Printed printed = new Printed().bold("Hen Policy");
        row(printed, 0, "Review date", "Lead", "Action");
        row(printed, 1, "May", "Egg keeper", "Governors must count the eggs");

        assertThat(printed.tree()).anyMatch(line -> line.contains("Governors must count the eggs"));
    }

    @Test
    void leavesReviewsWithoutDatesInTheBody() {
        Printed printed = policy().text(PROSE + " " + PROSE).bold("Sick hens");
        row(printed, 0, "Review date", "Reviewed by", "Outcome");
        row(printed, 1, "After six weeks", "Egg keeper", "Letter to the vet");

        assertThat(printed.tree())
                .endsWith("    Review date | Reviewed by | Outcome / After six weeks | Egg keeper | Letter to the vet");
    }

    @Test
    void takesTheNameOfWhoSignsForNoTitle() {
        Printed printed =
                new Printed().size(20, "Hen Policy").bold("Eggs").text(PROSE).bold("Approval");
        row(printed, 0, "Name", "A. Henwife");
        row(printed, 1, "Role", "Egg keeper");
        row(printed, 2, "Date", "3 May 2029");

        assertThat(values(printed, MetadataField.TITLE)).containsExactly("Hen Policy");
        assertThat(values(printed, MetadataField.OTHER)).contains("A. Henwife");
    }

    @Test
    void takesTheNameOfADocumentForItsTitle() {
        Printed printed = new Printed().bold("School of Hens");
        row(printed, 0, "Name", "Hen Policy");
        row(printed, 1, "Version", "2");
        printed.bold("Eggs").text(PROSE);

        assertThat(values(printed, MetadataField.TITLE)).containsExactly("Hen Policy");
    }

    @Test
    void putsTheHeadingOverSuchATableBesideTheLastChapter() {
        Printed printed = new Printed()
                .size(16, "1. Eggs")
                .text(PROSE)
                .size(16, "2. Hens")
                .size(14, "2.1 Coops")
                .text(PROSE)
                .size(14, "Reviews of the hens");
        row(printed, 0, "Review date", "Reviewed by");
        row(printed, 1, "June 2030", "Governing Body");

        assertThat(printed.tree()).endsWith("# 2. Hens", "  # 2.1 Coops", "    " + PROSE, "# Reviews of the hens");
    }

    @Test
    void leavesAScheduleOfPoliciesInTheBody() {
        Printed printed = policy().text(PROSE + " " + PROSE).bold("When we read our policies");
        row(printed, 0, "Review date", "Policy", "Owner");
        row(printed, 1, "May 2031", "Egg Policy", "Egg keeper");

        assertThat(printed.tree()).endsWith("    Review date | Policy | Owner / May 2031 | Egg Policy | Egg keeper");
        assertThat(values(printed, MetadataField.OWNER)).isEmpty();
    }

    @Test
    void leavesAnAnnexOverSuchATableAmongTheAnnexes() {
        Printed printed = new Printed()
                .size(16, "1. Eggs")
                .text(PROSE)
                .size(16, "Appendices")
                .size(14, "Appendix A - Coops")
                .text(PROSE)
                .size(14, "Appendix B - Record");
        row(printed, 0, "Review date", "Reviewed by");
        row(printed, 1, "June 2030", "Governing Body");

        assertThat(printed.tree())
                .endsWith("# Appendices", "  # Appendix A - Coops", "    " + PROSE, "  # Appendix B - Record");
    }

    @Test
    void putsAHeadingThatNamesTheHistoryBesideTheLastAppendix() {
        assertThat(new Printed()
                        .size(16, "1. Eggs")
                        .text(PROSE)
                        .size(16, "Appendix A")
                        .size(14, "Coops")
                        .text(PROSE)
                        .size(12, "Policy History")
                        .text("All of it was written in the coop.")
                        .tree())
                .endsWith(
                        "# Appendix A",
                        "  # Coops",
                        "    " + PROSE,
                        "# Policy History",
                        "  All of it was written in the coop.");
    }

    @Test
    void takesTheLastVersionWhereDatesAreMissing() {
        Printed printed = policy().bold("Version History");
        row(printed, 0, "Version", "Date", "Approved by");
        row(printed, 1, "1", "", "Hen Committee");
        row(printed, 2, "2", "May 2024", "Full Governing Body");

        assertThat(values(printed, MetadataField.VERSION)).containsExactly("2");
        assertThat(values(printed, MetadataField.APPROVED_BY)).containsExactly("Full Governing Body");
    }

    @Test
    void issuesAndThePoliciesOnThemAreNoVersions() {
        String laying =
                "Hens that lay their eggs in the garden of a neighbour, or that roost in the trees behind it, whether"
                        + " they come back by themselves or somebody has to fetch them";
        Printed printed = policy().bold("Other Hens");
        row(printed, 0, "Issue", "Relevant policy");
        row(printed, 1, laying, "Fence Policy");

        assertThat(printed.tree()).anyMatch(line -> line.contains(laying));
    }

    @Test
    void readsLabelsBesideTheirValuesAsBefore() {
        Printed printed = new Printed().bold("Hen Policy");
        row(printed, 0, "Version", "2", "Date", "May 2024");
        row(printed, 1, "Policy owner", "A. Henwife", "Next review", "May 2026");
        printed.bold("Eggs").text(PROSE);

        assertThat(values(printed, MetadataField.VERSION)).containsExactly("2");
        assertThat(values(printed, MetadataField.NEXT_REVIEW)).containsExactly("May 2026");
    }

    @Test
    void putsTheVersionHistoryBehindAnAppendixUnderNoAppendix() {
        Printed printed = policy().bold("Version History").text("Hens were first counted in a year of much snow.");

        assertThat(printed.tree())
                .endsWith(
                        "# Appendix A",
                        "  " + PROSE,
                        "# Version History",
                        "  Hens were first counted in a year of much snow.");
    }

    @Test
    void findsAVersionInARunningLine() {
        Printed printed = policy().footer("Hen Policy 3-5-2024 – v1.2");

        assertThat(values(printed, MetadataField.VERSION)).containsExactly("1.2");
    }

    @Test
    void keepsTheLinesOfACoverApartThatStandBeforeTheContents() {
        Printed printed = new Printed()
                .text("Constitution of the Hens")
                .text("Keepers:")
                .text("Ada Henwife")
                .text("Ben Henwife")
                .text("Contents")
                .contents(1, "Eggs 2")
                .contents(1, "Hens 3")
                .contents(1, "Snow 4")
                .bold("Eggs")
                .text(PROSE)
                .bold("Hens")
                .text(PROSE)
                .bold("Snow")
                .text(PROSE);

        assertThat(printed.tree())
                .containsExactly("# Eggs", "  " + PROSE, "# Hens", "  " + PROSE, "# Snow", "  " + PROSE);
    }
}
