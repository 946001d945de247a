package org.policygap.compare.alignment;

import java.util.Optional;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;
import org.policygap.model.text.Fingerprint;

/** Pairs of a requirement and a passage that need no weighing, strictest rule first. */
final class PairRules {
    /** Odds of a review date for a rule on the review interval. */
    static final double REVIEW_DATE = 0.5;
    /** Odds of a passage that has the requirement's wording. */
    private static final double SAME_WORDING = 8;
    /** Odds of what cannot be evidence: a document's name for a rule, a lead-in that says nothing. */
    private static final double NO_EVIDENCE = -8;
    /** A lead-in of fewer words says nothing by itself. */
    private static final int SHORTEST_LEAD_IN = 6;

    private static final int LONG_ENOUGH_TO_BE_TELLING = 30;

    private PairRules() {}

    /** The logarithm of the odds that the passage is evidence; empty if no rule says. */
    static Optional<Double> logOdds(AskedUnit unit, Reading reading) {
        if (isForeignName(unit, reading) || isBareLeadIn(reading)) {
            return Optional.of(NO_EVIDENCE);
        }
        if (sameWording(unit, reading)) {
            return Optional.of(SAME_WORDING);
        }
        return isReviewDate(unit, reading) ? Optional.of(REVIEW_DATE) : Optional.empty();
    }

    /** The name of a document in a list is no rule: "Confidentiality Policy" asks nobody to keep anything confidential. */
    private static boolean isForeignName(AskedUnit unit, Reading reading) {
        return reading.kind() == ClauseKind.REFERENCE
                && reading.passage().kind() == Passage.Kind.ITEM
                && unit.requirement().kind() != ClauseKind.REFERENCE;
    }

    /** "Or write to:" only introduces what follows; a longer lead-in may say something itself. */
    private static boolean isBareLeadIn(Reading reading) {
        String text = reading.passage().text().strip();
        return text.endsWith(":") && text.split("\\s+").length < SHORTEST_LEAD_IN;
    }

    /** Whether a passage states by dates or a period how often the policy is reviewed, and the model asks for that. */
    private static boolean isReviewDate(AskedUnit unit, Reading reading) {
        return reading.passage().kind() == Passage.Kind.METADATA
                && !reading.statements().get(0).measures().isEmpty()
                && unit.requirement().kind() == ClauseKind.REVIEW
                && unit.requirement().elements().stream()
                        .anyMatch(element -> element.limit().isPresent());
    }

    private static boolean sameWording(AskedUnit unit, Reading reading) {
        String words = unit.words();
        return words.length() >= LONG_ENOUGH_TO_BE_TELLING
                && (" " + Fingerprint.words(reading.passage().text()) + " ").contains(" " + words + " ");
    }
}
