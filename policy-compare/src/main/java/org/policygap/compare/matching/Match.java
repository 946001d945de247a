package org.policygap.compare.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which model a document is a school's version of.
 *
 * @param verdict how clear it is
 * @param best the model that title and content together speak for
 * @param rival the model that speaks against it: the content is more like this one, plainly so if the document is called
 *     like the best, or the document is called like it too; empty if there is none
 */
public record Match(Verdict verdict, Likeness best, Optional<Likeness> rival) {
    /** A document that is called like the model and shares less with it holds something else, or next to nothing. */
    private static final double SHARED = 0.1;
    /**
     * A document that is not called like the model must have more in common with it than policies of different areas have,
     * and plainly more than with any other model, to be asked about: letters and notices of a school reach 0.4.
     */
    private static final double ALIKE_WITHOUT_NAME = 0.25;

    /** And so much to be compared before anybody is asked. */
    private static final double PLAINLY_ALIKE = 0.5;

    /** Half as much again is plainly more: policies of neighbouring areas share nearly as much as those of one. */
    private static final double CLEAR = 1.5;

    /** How clear it is, the clearest first. */
    public enum Verdict {
        /** Title and content agree. */
        SURE,
        /** Title and content speak for different models, or only one of them speaks for the model, and plainly. */
        DOUBTFUL,
        /** It is not called like the model and reads somewhat like it, or the other way round; a person has to say. */
        ALIKE,
        /** No model is about this. */
        NONE;

        /** Whether the document may be compared with the model before anybody is asked. */
        public boolean isEnoughToCompare() {
            return this == SURE || this == DOUBTFUL;
        }
    }

    /** Judges by the likeness to all models, the most like first; at least one. */
    static Match of(List<Likeness> ranked) {
        Likeness best = ranked.get(0);
        List<Likeness> others = ranked.subList(1, ranked.size());
        Optional<Likeness> rival = others.stream()
                .filter(other -> isRival(other, best))
                .max(Comparator.comparingDouble(Likeness::overall));
        return new Match(verdict(best, rival, others), best, rival);
    }

    /** Its content is plainly more like the other, or it is called like the other too. */
    private static boolean isRival(Likeness other, Likeness best) {
        return (other.isNamed() && other.title() >= best.title())
                || other.content() > (best.isNamed() ? CLEAR : 1) * best.content();
    }

    private static Verdict verdict(Likeness best, Optional<Likeness> rival, List<Likeness> others) {
        if (best.isNamed()) {
            boolean shares = best.content() >= SHARED;
            return rival.isEmpty() && shares
                    ? Verdict.SURE
                    : shares || best.title() == 1 ? Verdict.DOUBTFUL : Verdict.ALIKE;
        }
        double next = others.stream().mapToDouble(Likeness::content).max().orElse(best.content());
        boolean clear = best.content() >= ALIKE_WITHOUT_NAME && best.content() >= CLEAR * next;
        return !clear ? Verdict.NONE : best.content() >= PLAINLY_ALIKE ? Verdict.DOUBTFUL : Verdict.ALIKE;
    }
}
