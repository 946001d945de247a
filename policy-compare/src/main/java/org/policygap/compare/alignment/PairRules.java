package org.policygap.compare.alignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.requirement.Labels;
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
    static final double NO_EVIDENCE = -8;

    private final List<AskedUnit> units;
    private final List<Reading> school;

    /** Passages that only introduce others, by their positions. */
    private final BitSet introductions = new BitSet();

    /** Passages that are a label, by their positions. */
    private final BitSet labels = new BitSet();

    /** The words of each passage, as a fingerprint sees them. */
    private final String[] words;

    private final WordForWord wordForWord;

    /**
     * @param units the requirements of the model
     * @param wording their wording
     * @param school all readings of the school's policy
     * @param introducing ids of those that only introduce others
     */
    PairRules(List<AskedUnit> units, ModelWording wording, List<Reading> school, Set<String> introducing) {
        this.units = units;
        this.school = school;
        this.words = new String[school.size()];
        for (int passage = 0; passage < words.length; passage++) {
            Reading reading = school.get(passage);
            words[passage] = Fingerprint.words(reading.passage().text());
            introductions.set(passage, introducing.contains(reading.id()));
            labels.set(passage, Labels.isLabel(reading));
        }
        this.wordForWord = new WordForWord(wording, Arrays.asList(words));
    }

    /** The logarithm of the odds that the passage is evidence; not a number if no rule says. */
    double logOdds(int unit, int passage) {
        AskedUnit asked = units.get(unit);
        Reading reading = school.get(passage);
        if (wordForWord.having(unit).get(passage)) {
            return SAME_WORDING;
        }
        if (saysNothing(asked, passage) || isForeignName(asked, reading) || isForeignDate(asked, reading)) {
            return NO_EVIDENCE;
        }
        return isReviewDate(asked, reading) ? REVIEW_DATE : Double.NaN;
    }

    /** A law's name below a heading looks like a label; where the model names laws it says what is asked. */
    private boolean saysNothing(AskedUnit unit, int passage) {
        return introductions.get(passage)
                || (labels.get(passage)
                        && (unit.requirement().kind() != ClauseKind.REFERENCE
                                || school.get(passage).kind() != ClauseKind.REFERENCE));
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

    /** Whether one of some passages, or the passages of a list together, have the requirement's words and no others. */
    boolean haveSameWording(int unit, BitSet passages) {
        String asked = units.get(unit).words();
        return passages.stream().anyMatch(passage -> asked.equals(words[passage]))
                || asked.equals(wordForWord.having(unit).stream()
                        .mapToObj(passage -> words[passage])
                        .collect(Collectors.joining(" ")));
    }

    /** Positions of the points whose very words stand in some of these passages. */
    Set<Integer> wordForWord(int unit, BitSet passages) {
        boolean all = haveSameWording(unit, passages);
        return IntStream.range(0, units.get(unit).elements().size())
                .filter(point -> all || wordForWord.having(unit, point).intersects(passages))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The least odds of a passage that has one of the requirement's points word for word; very low if it has none. */
    double least(int unit, int passage) {
        return wordForWord.havingAPoint(unit).get(passage) && !saysNothing(units.get(unit), passage)
                ? SAME_POINT
                : NO_EVIDENCE;
    }
}
