package org.policygap.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.policygap.compare.alignment.Weights;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Policy;
import org.policygap.model.review.Exemplar;

class RememberedTest {
    private static final Policy MODEL = MadeUp.policy(
            "Staff must report a lost key to the caretaker on the same day.",
            "Pupils must not feed the ducks on the school pond.",
            "Visitors should sign the book at reception when they arrive.");
    private static final School FERN = new School("FERN", "Fern Bank School");
    private static final Policy OTHER_WORDS =
            MadeUp.policy("Anyone whose gizmo has gone astray rings Mrs Oakes before teatime.", "The hall is warm.");

    @Test
    void aWordingLikeAConfirmedOneIsFoundAndNamesItsSchool() {
        Exemplar confirmed =
                new Exemplar("c0", "ROOK", true, "If your gizmo has gone astray, ring Mrs Oakes before teatime.");

        assertThat(keys(comparer(), OTHER_WORDS).status()).isEqualTo(Status.MISSING);
        assertThat(keys(comparer(confirmed), OTHER_WORDS).explanation()).contains("as confirmed for school ROOK");
    }

    @Test
    void aWordingLikeARefusedOneNoLongerCounts() {
        String wording = "The caretaker must keep a spare key for every lost key.";
        Policy school = MadeUp.policy(wording, "Staff must report a lost key to the office.");
        Finding before = keys(comparer(), school);
        Finding after = keys(comparer(new Exemplar("c0", "ROOK", false, wording)), school);

        assertThat(scoreOf(after, "c0")).isLessThan(scoreOf(before, "c0"));
        assertThat(scoreOf(after, "c1")).isGreaterThanOrEqualTo(scoreOf(before, "c1"));
    }

    @Test
    void aConfirmedPassageCountsThoughItHasNoneOfThePoints() {
        Policy model = MadeUp.policy(
                "The school must repair every wooden ladder in the workshop so that visiting carpenters can use it, and must offer a safety rope to anyone who finds it hard to climb.");
        String locked = "The workshop must be locked when nobody is there.";
        Policy school = MadeUp.policy(locked, "Visiting carpenters sign the book in the office.");
        Exemplar confirmed = new Exemplar("c0", "ROOK", true, locked);
        Exemplar refused = new Exemplar("c0", "ROOK", false, "Visiting carpenters sign the book in the office.");

        Finding before = first(model, school, List.of());
        Finding after = first(model, school, List.of(confirmed, refused));

        assertThat(before.evidence()).isEmpty();
        assertThat(after.evidence()).extracting(Evidence::passageId).containsExactly("c0");
    }

    private static Finding first(Policy model, Policy school, List<Exemplar> said) {
        return new PolicyComparer(model, MadeUp.LEXICON, Weights.shipped(), said)
                .compare(FERN, school)
                .findings()
                .get(0);
    }

    @Property(tries = 20)
    void whatIsUnlikeEveryExemplarStaysAsItWas(@ForAll("policies") Policy school) {
        Exemplar confirmed = new Exemplar("c0", "ROOK", true, "Zebras gallop across the savannah at dawn.");
        Exemplar refused = new Exemplar("c1", "ROOK", false, "A violin has four strings and a bow.");

        assertThat(comparer(confirmed, refused).compare(FERN, school))
                .isEqualTo(comparer().compare(FERN, school));
    }

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(
                        "Staff must report a lost key to the caretaker on the same day.",
                        "Employees should tell the office about lost keys.",
                        "Pupils may feed the ducks on Fridays.",
                        "Nothing here is about that at all.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(lines -> MadeUp.policy(lines.toArray(String[]::new)));
    }

    private static PolicyComparer comparer(Exemplar... exemplars) {
        return new PolicyComparer(MODEL, MadeUp.LEXICON, Weights.shipped(), List.of(exemplars));
    }

    private static Finding keys(PolicyComparer comparer, Policy school) {
        return comparer.compare(FERN, school).findings().get(0);
    }

    private static double scoreOf(Finding finding, String passage) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.passageId().equals(passage))
                .mapToDouble(evidence -> evidence.score())
                .findFirst()
                .orElseGet(() -> finding.nearest().stream()
                        .filter(near -> near.passageId().equals(passage))
                        .mapToDouble(near -> near.score())
                        .findFirst()
                        .orElse(0));
    }
}
