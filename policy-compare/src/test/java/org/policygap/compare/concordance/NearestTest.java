package org.policygap.compare.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.compare.alignment.Likeness.Numbers;

class NearestTest {
    private final ClauseSorter sorter = new ClauseSorter(MadeUp.LEXICON);
    private final Numbers numbers = sorter.likeness().numbers();

    @Test
    void a_clause_is_compared_with_what_means_the_same_though_others_share_more_words_with_it() {
        SchoolClauses one = school(
                0,
                "We keep the hamster's cage clean.",
                "We keep the hall tidy.",
                "We keep the register up to date.",
                "We keep the gate locked.",
                "We keep the minibus clean.",
                "We keep the kitchen clean.");
        SchoolClauses other = school(
                1,
                "A pet's hutch is mucked out on Fridays.",
                "We keep the pool clean.",
                "We keep the windows clean.",
                "We keep the toilets clean.",
                "We keep the tables clean.",
                "We keep the lockers clean.");

        assertThat(Nearest.of(one, other)[0][0]).isTrue();
    }

    private SchoolClauses school(int position, String... clauses) {
        return SchoolClauses.of(0, sorter.sort(position, MadeUp.policy(clauses), numbers));
    }
}
