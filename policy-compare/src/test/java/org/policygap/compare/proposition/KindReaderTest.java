package org.policygap.compare.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygap.compare.MadeUp;
import org.policygap.model.policy.ClauseKind;

class KindReaderTest {
    private final PolicyReader reader = new PolicyReader(MadeUp.LEXICON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "SCOPE | Purpose and scope | This policy applies to everybody who keeps bees at the school.",
                "SCOPE | Bees | It does not apply to wasps.",
                "SCOPE | Who and what is covered | Hives on the roof and in the orchard.",
                "NORM | Bees | A second keeper must check every hive. The check covers frames, lids and stands.",
                "NORM | Bees | Hives must be moved by means of a trolley.",
                "NORM | Bees | Bees have neither the physical means nor the wish to answer letters.",
                "NORM | Bees | Hives must be mended by a joiner. This normally means our own. Cracks must be reported.",
                "NORM | Bees | Nothing in this policy limits the right of keepers to be stung.",
                "DEFINITION | Bees | “Hive” means a box in which bees live.",
                "DEFINITION | Bees | Removal means taking the bees to another hive.",
                "DEFINITION | Bees | In this policy, bees are honey bees.",
                "PURPOSE | Why the school has this policy | Bees are kept so that pupils see where honey comes from.",
                "PURPOSE | Bees | The aim of this policy is that nobody is stung.",
                "NORM | Bees | The purpose of this meeting is to count the bees.",
                "REFERENCE | Bees | Bees and honey: www.bees.example",
                "NORM | Bees | Stings are reported to the keeper at www.stings.example before noon.",
                "NORM | Bees | The keeper gives more information to anybody who was stung.",
                "NORM | Bees | A keeper must wear a veil. Gloves must be worn too. See our list of veils.",
                "REFERENCE | Bees | This policy should be read together with the Wasp Policy.",
                "NORM | Bees | Keepers move hives in conjunction with the beadle.",
                "NORM | Related policies | Keepers must follow the Wasp Policy.",
                "REFERENCE | Related policies | Wasp Policy",
                "REVIEW | Bees | This policy is reviewed every year."
            })
    void tellsWhatAPassageIsFor(ClauseKind kind, String heading, String text) {
        assertThat(reader.read(MadeUp.policy("# " + heading, text)))
                .extracting(Reading::kind)
                .containsExactly(kind);
    }
}
