package org.policygap.compare.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Policy;

/** What a school has in the model's very words is in place, and surely. */
class WordForWordTest {
    private static final Policy LIST = MadeUp.policy(
            "If the lantern is:", "- lent to the whole boat club or", "- the property of the warden and deputy warden");

    private static Finding first(Policy model, Policy school) {
        return MadeUp.compare(model, school).findings().get(0);
    }

    private static void isThereWordForWord(Finding finding) {
        assertThat(finding.status()).isEqualTo(Status.MET);
        assertThat(finding.confidence()).isEqualTo(Confidence.SURE);
        assertThat(finding.relation()).isEqualTo(Relation.EQUAL);
        assertThat(finding.explanation()).startsWith("The school's policy has this word for word.");
    }

    @Test
    void aListIsThereWithItsItems() {
        isThereWordForWord(first(LIST, LIST));
        isThereWordForWord(
                first(
                        LIST,
                        MadeUp.policy(
                                "Divers sign the book.",
                                "If the lantern is: lent to the whole boat club, or the property of the warden and deputy warden")));
    }

    @Test
    void aListWithAnotherItemIsNotThereWordForWord() {
        Finding finding = first(
                LIST,
                MadeUp.policy("If the lantern is:", "- lent to the whole boat club or", "- kept for the summer fair"));

        assertThat(finding.explanation()).doesNotContain("word for word");
    }

    @Test
    void backgroundIsThere() {
        String background = "Our school stands between two ponds and has had a boat club since 1921.";

        isThereWordForWord(MadeUp.finding(background, background));
    }

    @Test
    void theSameItemMayBeForbidden() {
        Finding finding = first(
                MadeUp.policy(
                        "Divers may:",
                        "- take lanterns home over the summer holiday",
                        "- lend their lanterns to a friend"),
                MadeUp.policy(
                        "Divers must not:",
                        "- take lanterns home over the summer holiday",
                        "- lend their lanterns to a friend"));

        assertThat(finding.status()).isEqualTo(Status.CONFLICT);
    }
}
