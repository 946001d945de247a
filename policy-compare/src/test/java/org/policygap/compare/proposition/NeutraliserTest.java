package org.policygap.compare.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;

class NeutraliserTest {
    private final Neutraliser names = Neutraliser.of(MadeUp.policy("Pupils may play chess indoors."));

    @Test
    void aSchoolsNameIsTakenOut() {
        assertThat(names.replace("At Moor Lane Primary School pupils sing.", "the school"))
                .isEqualTo("At the school pupils sing.");
        assertThat(names.replace("Every Moor Lane Academy pupil sings.", "the school"))
                .isEqualTo("Every the school pupil sings.");
    }

    @Test
    void whatAnySchoolCallsSomethingIsNoName() {
        String text = "The School Investigation comes before the appeal.";

        assertThat(names.replace(text, "Moor Lane")).isEqualTo(text);
        assertThat(names.replace("The School investigates.", "Moor Lane")).isEqualTo("Moor Lane investigates.");
    }

    @Test
    void aKindOfSchoolInTheNameOfALawStays() {
        String text = "the Education (Independent School Standards) Regulations 2014";

        assertThat(names.replace(text, "Moor Lane School")).isEqualTo(text);
    }
}
