package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Contrasts;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.model.comparison.ConflictRule;

/**
 * The model asks for a thing in one way and the school does it in another that excludes it: orally or in writing only,
 * immediately or within a week, with consent or unless somebody objects.
 */
final class ContrastCollision implements CollisionRule {
    private static final double LEAST_COVERAGE = 0.3;
    private static final double LEAST_SCORE = 0.05;

    private static final double LIKELY = 0.3;

    /** The same, if both name a thing that few other clauses name. */
    private static final double LEAST_COVERAGE_OF_THING = 0.15;

    private static final double LIKELY_OF_THING = 0.1;

    /** From here on the passage is evidence beyond doubt. */
    private static final double SURE = 0.9;

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|never|no|nobody|nothing|cannot|without|only)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    private final Contrasts contrasts;
    private final Lexicon lexicon;
    private final Rarity rarity;

    ContrastCollision(Lexicon lexicon, Contraries contraries, Rarity rarity) {
        this.lexicon = lexicon;
        this.contrasts = contraries.contrasts();
        this.rarity = rarity;
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return statements.stream()
                .limit(1)
                .flatMap(fit -> contrasts.of(fit.asked().element().text()))
                .flatMap(open -> collision(open, statements).stream())
                .findFirst();
    }

    /** Nobody contradicts who says the same elsewhere in what is evidence; a clause that has both sides divides a matter. */
    private Optional<Collision> collision(Contrasts.Open open, List<Fit> statements) {
        return CollisionRule.first(statements, fit -> collision(open, fit))
                .filter(found -> statements.stream()
                        .noneMatch(fit -> open.isSaid(fit.reading().passage().text())))
                .filter(found -> !open.isContradicted(
                        found.fit().unit().reading().passage().text()));
    }

    private Optional<Collision> collision(Contrasts.Open open, Fit fit) {
        return Optional.of(fit)
                .filter(likely -> likely.score() >= LEAST_SCORE)
                .flatMap(likely -> open.in(likely.statement().text()))
                .filter(words -> open.tells() || isAboutTheSame(fit))
                .filter(words -> !isForbidden(words, fit))
                .map(words -> new Collision(ConflictRule.CONTRARY_PRACTICE, fit, open.words(), words, false));
    }

    /** "Do not send a text": what the school forbids is not its way. */
    private static boolean isForbidden(String words, Fit fit) {
        return fit.statement().proposition().modality().isNegative()
                && !NEGATION.matcher(words).find();
    }

    private boolean isAboutTheSame(Fit fit) {
        if (Shared.isOfOthers(fit)) {
            return false;
        }
        boolean thing = !Shared.things(fit, rarity).isEmpty();
        double likely = thing ? LIKELY_OF_THING : LIKELY;
        double least = thing || fit.score() >= SURE ? LEAST_COVERAGE_OF_THING : LEAST_COVERAGE;
        return fit.score() >= likely && fit.coverage().share() >= least && (thing || Shared.sameOwnVerb(fit, lexicon));
    }
}
