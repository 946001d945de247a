package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Counts;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.Things;
import org.policygap.compare.lexicon.Concept;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.Mention;
import org.policygap.model.comparison.ConflictRule;

/** Both rules count the same thing, and the school's number breaks the model's: two references and one. */
final class CountCollision implements CollisionRule {
    private static final double LEAST_COVERAGE = 0.3;
    private static final double LEAST_SCORE = 0.3;

    private final Lexicon lexicon;
    private final Counts counts;

    CountCollision(Lexicon lexicon, Contraries contraries) {
        this.lexicon = lexicon;
        this.counts = contraries.counts();
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        List<Quantity> models = statements.stream()
                .limit(1)
                .flatMap(fit -> counts.of(fit.asked().element().text()).stream())
                .toList();
        return models.stream()
                .flatMap(model -> collision(model, statements).stream())
                .findFirst();
    }

    private Optional<Collision> collision(Quantity model, List<Fit> statements) {
        List<Offered> offers = statements.stream()
                .filter(fit -> fit.coverage().share() >= LEAST_COVERAGE && fit.score() >= LEAST_SCORE)
                .flatMap(fit -> Things.of(fit.statement().text()).stream().map(count -> new Offered(fit, count)))
                .filter(offer -> isSame(model.unit(), offer.count.unit()))
                .toList();
        boolean kept = offers.stream().anyMatch(offer -> !isBeyond(model, offer));
        return kept ? Optional.empty() : offers.stream().findFirst().map(offer -> offer.against(model));
    }

    private static boolean isBeyond(Quantity model, Offered offer) {
        boolean duty = offer.fit.asked().element().proposition().modality().isDuty();
        return Limits.isBeyond(model, offer.count, duty);
    }

    private boolean isSame(String one, String other) {
        return one.equals(other) || concepts(one).stream().anyMatch(concepts(other)::contains);
    }

    private List<String> concepts(String thing) {
        return lexicon.mentions(lexicon.words().of(thing)).stream()
                .map(Mention::concept)
                .map(Concept::id)
                .toList();
    }

    private record Offered(Fit fit, Quantity count) {
        Collision against(Quantity model) {
            return new Collision(ConflictRule.NUMBER, fit, model.text(), count.text(), false);
        }
    }
}
