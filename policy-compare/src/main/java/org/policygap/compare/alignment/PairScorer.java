package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.text.Fingerprint;

/** Scores how well a school's passage fits an element of the model. */
final class PairScorer {
    private final Relations relations;
    private final Rarity rarity;
    private final Weights weights;

    PairScorer(Relations relations, Rarity rarity, Weights weights) {
        this.relations = relations;
        this.rarity = rarity;
        this.weights = weights;
    }

    /** The best fit of any statement of the passage. */
    Fit score(AskedUnit unit, Asked asked, Reading reading) {
        Overlap whole = Overlap.of(unit.whole(), offer(reading, reading.own()), rarity, relations);
        double kind = kindGate(unit.requirement().kind(), reading.kind());
        double heading = Overlap.of(
                        unit.reading().topic(), new Offer(reading.topic(), Terms.NONE, Terms.NONE), rarity, relations)
                .share();
        Fit best = null;
        for (Statement statement : reading.statements()) {
            Fit fit = fit(unit, asked, reading, statement, whole.share(), heading, kind);
            if (best == null || fit.score() > best.score()) {
                best = fit;
            }
        }
        if (best == null) {
            throw new IllegalStateException("A reading has at least one statement.");
        }
        return sameWording(asked, reading) ? new Fit(unit, asked, reading, best.statement(), 1, best.coverage()) : best;
    }

    private Fit fit(
            AskedUnit unit,
            Asked asked,
            Reading reading,
            Statement statement,
            double whole,
            double heading,
            double kind) {
        Offer offer = offer(reading, statement.terms());
        Overlap best = new Overlap(0, 0, List.of());
        double back = 0;
        for (Terms wording : asked.wordings()) {
            Overlap there = Overlap.of(wording, offer, rarity, relations);
            if (there.share() >= best.share()) {
                best = there;
                back = Overlap.of(statement.terms(), new Offer(wording, Terms.NONE, Terms.NONE), rarity, relations)
                        .share();
            }
        }
        double sum = weights.of("coverage") * best.share()
                + weights.of("back") * back
                + weights.of("whole") * whole
                + weights.of("act") * nearest(best, ConceptType.ACT)
                + weights.of("object") * nearest(best, ConceptType.OBJECT)
                + weights.of("heading") * heading;
        return new Fit(unit, asked, reading, statement, Math.max(0, Math.min(1, sum * kind)), best);
    }

    private static double nearest(Overlap overlap, ConceptType type) {
        return overlap.matches().stream()
                .filter(match -> match.asked().type().filter(t -> t == type).isPresent())
                .mapToDouble(Overlap.Match::similarity)
                .max()
                .orElse(0);
    }

    private static Offer offer(Reading reading, Terms own) {
        return new Offer(own, reading.own().with(reading.inherited(), 1), reading.topic());
    }

    private static boolean sameWording(Asked asked, Reading reading) {
        String element = Fingerprint.words(asked.element().text());
        String passage = " " + Fingerprint.words(reading.passage().text()) + " ";
        return element.indexOf(' ') > 0 && element.length() > 30 && passage.contains(" " + element + " ");
    }

    private double kindGate(ClauseKind asked, ClauseKind offered) {
        if (asked == offered) {
            return 1;
        }
        List<ClauseKind> rules = List.of(ClauseKind.NORM, ClauseKind.CONSEQUENCE, ClauseKind.SCOPE);
        List<ClauseKind> frames =
                new ArrayList<>(List.of(ClauseKind.CONTEXT, ClauseKind.PURPOSE, ClauseKind.DEFINITION));
        frames.add(ClauseKind.SCOPE);
        boolean near = (rules.contains(asked) && rules.contains(offered))
                || (frames.contains(asked) && frames.contains(offered));
        boolean apart = (asked == ClauseKind.REFERENCE) != (offered == ClauseKind.REFERENCE);
        return near ? weights.of("kind.near") : apart ? weights.of("kind.reference") : weights.of("kind.far");
    }
}
