package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                .flatMap(this::open)
                .flatMap(open -> collision(open, statements).stream())
                .findFirst();
    }

    /** A clause that has both sides divides a matter. */
    private Stream<Contrasts.Open> open(Fit fit) {
        String clause = fit.unit().reading().passage().text();
        return contrasts.of(fit.asked().element().text()).filter(open -> !open.isContradicted(clause));
    }

    /** Nobody contradicts who says the same elsewhere in what is evidence. */
    private Optional<Collision> collision(Contrasts.Open open, List<Fit> statements) {
        return statements.stream()
                        .anyMatch(fit -> open.isSaid(fit.reading().passage().text()))
                ? Optional.empty()
                : CollisionRule.first(statements, fit -> collision(open, fit));
    }

    private Optional<Collision> collision(Contrasts.Open open, Fit fit) {
        return open.in(fit.statement().text())
                .filter(words -> fit.score() >= LEAST_SCORE && (open.tells() || isAboutTheSame(fit)))
                .map(words -> new Collision(ConflictRule.CONTRARY_PRACTICE, fit, open.words(), words, false));
    }

    private boolean isAboutTheSame(Fit fit) {
        return fit.score() >= LIKELY
                && fit.coverage().share() >= LEAST_COVERAGE
                && !Shared.isOfOthers(fit)
                && (Shared.sameOwnVerb(fit, lexicon)
                        || !Shared.things(fit, rarity).isEmpty());
    }
}
