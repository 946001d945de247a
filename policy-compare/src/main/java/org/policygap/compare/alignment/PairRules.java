package org.policygap.compare.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.requirement.Labels;
import org.policygap.compare.requirement.UnitFinder;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;
import org.policygap.model.text.Fingerprint;

/** Pairs of a requirement and a passage of one school that need no weighing, strictest rule first. */
final class PairRules {
    /** Odds of a review date for a rule on the review interval. */
    static final double REVIEW_DATE = 0.5;
    /** Odds of a passage that has the requirement's wording. */
    private static final double SAME_WORDING = 8;
    /** Least odds of a passage that has the wording of a point. */
    private static final double SAME_POINT = 1;
    /** Odds of what cannot be evidence, however many words it shares. */
    private static final double NO_EVIDENCE = -8;

    private static final int LONG_ENOUGH_TO_BE_TELLING = 30;

    /** Ids of passages that only introduce others, or are a label. */
    private final Set<String> sayNothing;

    /** The words of each passage by its id, as a fingerprint sees them. */
    private final Map<String, String> words = new HashMap<>();

    /** The words of each requirement's points by its id. */
    private final Map<String, List<String>> points = new HashMap<>();

    /**
     * @param school all readings of the school's policy
     */
    PairRules(List<Reading> school) {
        this.sayNothing = new HashSet<>(new UnitFinder(school).introductions());
        school.stream().filter(Labels::isLabel).map(Reading::id).forEach(sayNothing::add);
        school.forEach(reading ->
                words.put(reading.id(), Fingerprint.words(reading.passage().text())));
    }

    /** The logarithm of the odds that the passage is evidence; empty if no rule says. */
    Optional<Double> logOdds(AskedUnit unit, Reading reading) {
        if (sayNothing.contains(reading.id()) || isForeignName(unit, reading) || isForeignDate(unit, reading)) {
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

    /** The dates on a policy's cover show how often it is reviewed, and nothing else. */
    private static boolean isForeignDate(AskedUnit unit, Reading reading) {
        return reading.passage().kind() == Passage.Kind.METADATA
                && unit.requirement().kind() != ClauseKind.REVIEW;
    }

    /** Whether a passage states by dates or a period how often the policy is reviewed, and the model asks for that. */
    private static boolean isReviewDate(AskedUnit unit, Reading reading) {
        return reading.passage().kind() == Passage.Kind.METADATA
                && !reading.statements().get(0).measures().isEmpty()
                && unit.requirement().kind() == ClauseKind.REVIEW
                && unit.requirement().elements().stream()
                        .anyMatch(element -> element.limit().isPresent());
    }

    private boolean sameWording(AskedUnit unit, Reading reading) {
        return unit.words().length() >= LONG_ENOUGH_TO_BE_TELLING
                && haveWords(words.getOrDefault(reading.id(), ""), unit.words());
    }

    /** Whether a passage has the requirement's words and no others. */
    boolean isSameWording(AskedUnit unit, Reading reading) {
        return unit.words().equals(words.getOrDefault(reading.id(), ""));
    }

    /** The least odds of a passage that has one of the requirement's points word for word; very low if it has none. */
    double least(AskedUnit unit, Reading reading) {
        String text = sayNothing.contains(reading.id()) ? "" : words.getOrDefault(reading.id(), "");
        return pointsOf(unit).stream().anyMatch(point -> haveWords(text, point)) ? SAME_POINT : NO_EVIDENCE;
    }

    private List<String> pointsOf(AskedUnit unit) {
        return points.computeIfAbsent(
                unit.requirement().nodeId(),
                id -> unit.elements().stream()
                        .map(asked -> Fingerprint.words(asked.element().text()))
                        .filter(point -> point.length() >= LONG_ENOUGH_TO_BE_TELLING)
                        .toList());
    }

    private static boolean haveWords(String text, String asked) {
        int at = text.indexOf(asked);
        while (at >= 0) {
            int end = at + asked.length();
            if ((at == 0 || text.charAt(at - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ')) {
                return true;
            }
            at = text.indexOf(asked, at + 1);
        }
        return false;
    }
}
