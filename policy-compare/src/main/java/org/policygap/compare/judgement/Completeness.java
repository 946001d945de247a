package org.policygap.compare.judgement;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.alignment.Weights;
import org.policygap.model.comparison.ElementState;

/**
 * Whether what a school has of a clause is enough to call it in place. Each of its core points must be there, and done by
 * those whom the model names; what they lack is counted and held against how clear the match is, and against how much the
 * passages share of the point that they share least of. Wording alone is a weak sign: a school that says a thing in words of
 * its own seems to lack a part of it. A number that has no like, or one that breaks the model's, is mostly too much.
 */
final class Completeness {
    /** Authorities, and documents, of one clause that count: the longer a list, the less each of them. */
    private static final int MOST_NAMES = 3;

    /** Likelihoods nearer to 0 or 1 tell no more. */
    private static final double NEARLY_NEVER = 0.001;

    private final double allowedByShare;
    private final double allowedByLikelihood;
    private final double number;

    Completeness(Weights weights) {
        this.allowedByShare = weights.of("lack.allowed.share");
        this.allowedByLikelihood = weights.of("lack.allowed.likelihood");
        this.number = weights.of("lack.number");
    }

    boolean isInPlace(UnitEvidence found, List<ElementJudgement> judgements) {
        List<ElementJudgement> core =
                judgements.stream().filter(ElementJudgement::isCore).toList();
        return core.stream().allMatch(Completeness::isThere)
                && !isWeakerThroughout(core)
                && lacks(core) <= allowedByShare * leastShare(found, judgements) + allowedByLikelihood * logOdds(found);
    }

    /** Every point counts: what is found of one does not make up for another, nor does somebody else who does it. */
    private static boolean isThere(ElementJudgement judgement) {
        return judgement.state() != ElementState.ABSENT
                && !judgement.ofOthers()
                && judgement.otherAuthority().isEmpty();
    }

    private static boolean isWeakerThroughout(List<ElementJudgement> core) {
        return core.stream().allMatch(ElementJudgement::weaker);
    }

    /** How much the passages share of the core point that they share least of, in [0, 1]. */
    private static double leastShare(UnitEvidence found, List<ElementJudgement> judgements) {
        return IntStream.range(0, judgements.size())
                .filter(point -> judgements.get(point).isCore())
                .mapToDouble(point -> share(found, point))
                .min()
                .orElse(0);
    }

    /** The largest part of a point that one statement of the passages has, in [0, 1]. */
    private static double share(UnitEvidence found, int point) {
        return found.statements().get(point).stream()
                .mapToDouble(fit -> fit.coverage().share())
                .max()
                .orElse(0);
    }

    private double lacks(List<ElementJudgement> core) {
        long others = core.stream()
                .flatMap(judgement -> judgement.otherFigures().stream())
                .filter(OtherFigure::breaks)
                .count();
        double numbers = number
                * (others
                        + lacking(core).mapToInt(lack -> lack.numbers().size()).sum());
        int authorities =
                lacking(core).mapToInt(lack -> lack.authorities().size()).sum();
        int documents = lacking(core).mapToInt(lack -> lack.documents().size()).sum();
        long weaker = core.stream().filter(ElementJudgement::weaker).count();
        int words = lacking(core).anyMatch(Lacking::lacksWords) ? 1 : 0;
        return numbers + Math.min(MOST_NAMES, authorities) + Math.min(MOST_NAMES, documents) + weaker + words;
    }

    private static Stream<Lacking> lacking(List<ElementJudgement> judgements) {
        return judgements.stream().map(ElementJudgement::lacking);
    }

    /** Of the best passage, as the logarithm of odds. */
    private static double logOdds(UnitEvidence found) {
        double best = found.accepted().stream().mapToDouble(Fit::score).max().orElse(0);
        double likelihood = Math.max(NEARLY_NEVER, Math.min(1 - NEARLY_NEVER, best));
        return Math.log(likelihood / (1 - likelihood));
    }
}
