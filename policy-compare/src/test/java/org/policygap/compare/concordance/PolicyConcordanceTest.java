package org.policygap.compare.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.model.comparison.School;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Family;
import org.policygap.model.concordance.Member;
import org.policygap.model.concordance.Participant;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Policy;

class PolicyConcordanceTest {
    private static final Policy FERN = MadeUp.policy(
            "# Keys",
            "Staff must return every key to the school office within 5 working days of leaving.",
            "# Pets",
            "Nobody may bring a parrot to assembly.");
    private static final Policy MOSS = MadeUp.policy(
            "# Keys", "Every key should be returned to the school office within 10 working days of leaving.");
    private static final Policy REED = MadeUp.policy(
            "# Leaving", "Staff must return every key to the school office within 5 working days of leaving.");

    private final PolicyConcordance concordance = new PolicyConcordance(MadeUp.LEXICON);

    @Test
    void clauses_on_one_matter_are_a_family_with_its_differences() {
        Family keys = family(of(FERN, MOSS, REED), "S0");

        assertThat(keys.schools()).containsExactly("S0", "S1", "S2");
        assertThat(keys.strictest()).containsExactly("S0", "S2");
        assertThat(keys.mostLenient()).containsExactly("S1");
        assertThat(keys.outliers()).containsExactly("S1");
        assertThat(keys.differences()).contains("must / should").contains("working days");
        assertThat(keys.members().get(0).modality()).isEqualTo(Modality.MUST);
    }

    @Test
    void what_one_school_says_stands_alone() {
        assertThat(of(FERN, MOSS, REED).families())
                .filteredOn(family -> family.schools().size() == 1)
                .singleElement()
                .satisfies(family -> assertThat(family.schools()).containsExactly("S0"));
    }

    @Test
    void every_clause_is_in_one_family_and_the_same_input_gives_the_same() {
        Concordance first = of(FERN, MOSS, REED);

        assertThat(first.families().stream()
                        .mapToInt(family -> family.members().size())
                        .sum())
                .isEqualTo(4);
        assertThat(of(FERN, MOSS, REED)).isEqualTo(first);
    }

    @Test
    void each_of_several_rules_in_a_paragraph_stands_with_its_like() {
        Policy fern = MadeUp.policy(
                "# Visits",
                "Pupils bring a packed lunch and a raincoat on every outing."
                        + " The driver checks the brakes of the minibus before it leaves.");
        Policy moss = MadeUp.policy(
                "# Visits",
                "Pupils take a packed lunch and a raincoat on every outing."
                        + " The driver checks the brakes of the minibus before it leaves.");

        assertThat(of(fern, moss).families())
                .extracting(family -> family.schools().size())
                .containsExactly(2, 2);
    }

    @Test
    void the_order_of_schools_changes_no_family() {
        assertThat(wordings(of(MOSS, REED, FERN))).isEqualTo(wordings(of(FERN, MOSS, REED)));
    }

    private static Set<Set<String>> wordings(Concordance concordance) {
        return concordance.families().stream()
                .map(family -> family.members().stream().map(Member::text).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Family family(Concordance concordance, String school) {
        return concordance.families().stream()
                .filter(family ->
                        family.schools().size() > 1 && family.schools().contains(school))
                .findFirst()
                .orElseThrow();
    }

    private Concordance of(Policy... policies) {
        List<Participant> participants = new ArrayList<>();
        for (Policy policy : policies) {
            String id = "S" + participants.size();
            participants.add(new Participant(new School(id, id), policy));
        }
        return concordance.of("", LocalDate.EPOCH, participants);
    }
}
