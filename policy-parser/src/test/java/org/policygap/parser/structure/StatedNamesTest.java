package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;

/** Whose policy it is, and which others belong to it. */
class StatedNamesTest {
    private static final String PROSE =
            "Children learn best where they feel safe, and so every adult looks out for them.";

    private static List<String> values(Printed printed, MetadataField field) {
        return printed.policy().metadata().entries().stream()
                .filter(entry -> entry.field() == field)
                .map(MetadataEntry::literal)
                .toList();
    }

    private static List<String> school(String title, String text) {
        return values(new Printed().size(16, title).bold("Kites").text(PROSE).text(text), MetadataField.ORGANISATION);
    }

    @Test
    void takesNoNameGivenInPassing() {
        assertThat(school("Kite Policy", "Children watch a film (e.g. Gale National Academy lessons) at home."))
                .isEmpty();
        assertThat(school("Kite Policy", "© South Wind Learning Trust. All may use it."))
                .isEmpty();
        assertThat(school("Kite Policy", "At Windmill Primary School all children fly kites."))
                .containsExactly("Windmill Primary School");
    }

    @Test
    void endsANameWithItsSentence() {
        assertThat(school("Kite Policy", "Owned by Windmill School and Breeze Nursery. Nursery children fly too."))
                .containsExactly("Windmill School and Breeze Nursery");
        assertThat(school("Kite Policy", "St. Gale's C.E. Primary School flies kites."))
                .containsExactly("St. Gale's C.E. Primary School");
    }

    @Test
    void partsTheSchoolFromItsCommittee() {
        Printed printed = new Printed()
                .size(16, "Terms of Reference for the Wind & Kite Committee of the Governing Body of Windmill School")
                .bold("Kites")
                .text(PROSE);
        assertThat(values(printed, MetadataField.ORGANISATION)).containsExactly("Windmill School");
        assertThat(values(printed, MetadataField.COMMITTEE)).containsExactly("Wind & Kite Committee");
    }

    @Test
    void takesACouncilOrCompanyOverTheTitle() {
        assertThat(values(
                        new Printed()
                                .size(16, "GALESHIRE COUNTY COUNCIL")
                                .size(16, "Kite Policy")
                                .bold("Kites")
                                .text(PROSE),
                        MetadataField.ORGANISATION))
                .containsExactly("GALESHIRE COUNTY COUNCIL");
        assertThat(values(
                        new Printed()
                                .size(16, "GALE SCHOOLS")
                                .size(16, "Kite Policy")
                                .bold("Kites")
                                .text(PROSE),
                        MetadataField.ORGANISATION))
                .containsExactly("GALE SCHOOLS");
    }

    @Test
    void takesNoDutyForARelatedPolicy() {
        Printed printed = new Printed()
                .size(16, "Kite Policy")
                .bold("Records")
                .text("We keep the following documents, and do what they say:")
                .bullet("Flying High in Safety")
                .bullet("String Policy")
                .bullet("Regularly counting the kites that hang on the wall of the hall")
                .bullet("Keeping a list of strings, with:")
                .bullet("A kite will be mended at once");
        assertThat(values(printed, MetadataField.RELATED_POLICY))
                .containsExactly("Flying High in Safety", "String Policy");
    }

    @Test
    void takesTheNameOfAPolicyForNoStatus() {
        Printed printed = new Printed()
                .size(16, "Kite Policy")
                .text("Policy type: County Kite and String Policy")
                .text("Review date: May 2031")
                .bold("Kites")
                .text(PROSE);
        assertThat(values(printed, MetadataField.STATUS)).isEmpty();
    }

    @Test
    void takesTheItemsBesideOneThatNamesDocumentsForNoRelatedPolicies() {
        Printed printed = new Printed()
                .size(16, "Kite Policy")
                .bold("Care")
                .text("The keeper of the kites:")
                .bullet("Reads the law and the related documents of the club")
                .bullet("Mends torn kites")
                .bullet("Counts the strings");
        assertThat(values(printed, MetadataField.RELATED_POLICY)).isEmpty();
    }

    @Test
    void takesAnInformationReportAtTheHeadOfThePagesForTheTitle() {
        Printed printed = new Printed()
                .header("KITE INFORMATION REPORT")
                .text(PROSE)
                .bold("Kites")
                .text(PROSE);
        assertThat(values(printed, MetadataField.TITLE)).containsExactly("KITE INFORMATION REPORT");
    }
}
