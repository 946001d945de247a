package org.policygap.compare.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.QuantityRole;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Measure;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.Passage;

/** Two numbers limit the same thing, and the school's is beyond the model's. */
final class NumberCollision implements CollisionRule {
    /** Share of the element that the school's statement has; less if both texts tell the same role. */
    private static final double LEAST_COVERAGE = 0.25;

    private static final double LEAST_COVERAGE_OF_ROLE = 0.15;

    /** Least agreement of what two numbers of the same role are about, in [0, 1]; more if a text does not tell the role. */
    private static final double LEAST_AGREEMENT = 0.2;

    /**
     * The same for passages that are evidence beyond doubt: a deadline in the very passage that answers a rule with a
     * deadline is the answer to it, in whatever words.
     */
    private static final double LEAST_AGREEMENT_OF_SURE = 0.05;

    private static final double LEAST_AGREEMENT_OF_LIKELY = 0.1;
    /** Least likelihood that the passage is about what the model's clause is about. */
    private static final double LEAST_SCORE = 0.25;

    /** A statement that has so much of the element is about it, however unlikely its passage is evidence. */
    private static final double ENOUGH_COVERAGE = 0.4;

    private static final double SURE = 0.6;
    private static final double LIKELY = 0.25;

    private static final double LEAST_AGREEMENT_OF_UNKNOWN = 0.35;
    private static final double LEAST_AGREEMENT_OF_UNKNOWN_IF_CERTAIN = 0.2;
    private static final double CERTAIN = 0.9;

    /** A number that keeps the limit counts if it is about the same thing nearly as much as one that breaks it. */
    private static final double NEARLY = 0.8;

    /** If the school's number keeps another limit of the rule, what that is about need be only half as near. */
    private static final double HALF = 0.5;

    /** Numbers further apart than this factor are meant for different things. */
    private static final BigDecimal MOST_APART = BigDecimal.valueOf(15);

    private static final BigDecimal MOST_APART_OF_UNKNOWN = BigDecimal.valueOf(8);

    /** When or how often something is done. */
    private static final Set<QuantityRole> WHEN =
            EnumSet.of(QuantityRole.DEADLINE, QuantityRole.NOTICE, QuantityRole.INTERVAL);

    /** "Absence of up to seven days" and "of more than seven days" limit the same. */
    private static final Set<QuantityRole> SPANS = EnumSet.of(QuantityRole.THRESHOLD, QuantityRole.DURATION);

    /** Pupils are kept at home, and records are. */
    private static final Set<QuantityRole> STAYS = EnumSet.of(QuantityRole.RETENTION, QuantityRole.DURATION);

    private final Rarity rarity;
    private final Steps steps;

    NumberCollision(Contraries contraries, Rarity rarity) {
        this.rarity = rarity;
        this.steps = contraries.steps();
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return statements.stream()
                .limit(1)
                .flatMap(fit -> limits(fit.asked()).stream())
                .flatMap(limit -> collision(limit, statements).stream())
                .findFirst();
    }

    /** The numbers of an element; only a curator's own number if the text does not have it. */
    static List<Measure> limits(Asked asked) {
        Optional<Limit> limit = asked.element().limit();
        if (limit.isEmpty()) {
            return List.of();
        }
        boolean written = asked.measures().stream()
                .anyMatch(measure -> measure.quantity().limit().equals(limit.get()));
        if (written) {
            return asked.measures();
        }
        Quantity curated = new Quantity(limit.get(), QuantityRole.UNKNOWN, Plain.limit(limit.get()), 0);
        return List.of(new Measure(curated, asked.wordings().get(0)));
    }

    /** A school's number with how much it is about the same thing as the model's, in [0, 1]. */
    private record Offered(Fit fit, Measure measure, double agreement, boolean namesThing) {
        Quantity quantity() {
            return measure.quantity();
        }
    }

    private Optional<Collision> collision(Measure model, List<Fit> statements) {
        List<Offered> offers = new ArrayList<>();
        for (Fit fit : statements) {
            List<Measure> comparable = comparable(model, fit);
            boolean kept = model.quantity().role() == QuantityRole.RETENTION;
            if (comparable.isEmpty() || (!kept && steps.differ(fit)) || Doer.differ(fit)) {
                continue;
            }
            boolean namesThing = !Shared.things(fit, rarity).isEmpty();
            comparable.forEach(
                    school -> offers.add(new Offered(fit, school, agreement(model, school, fit), namesThing)));
        }
        Optional<Offered> best = offers.stream()
                .filter(offer -> isBeyond(model, offer))
                .filter(offer -> offer.agreement() >= least(model, offer))
                .filter(offer -> !belongsElsewhere(model, offer, offers))
                .max(Comparator.comparingDouble(Offered::agreement));
        boolean kept = best.isPresent() && offers.stream().anyMatch(offer -> keeps(model, offer, best.get(), offers));
        return kept ? Optional.empty() : best.map(offer -> collision(model, offer));
    }

    /** The numbers of a statement that may be meant for the same thing as the model's. */
    private static List<Measure> comparable(Measure model, Fit fit) {
        boolean likely = fit.score() >= LEAST_SCORE || fit.coverage().share() >= ENOUGH_COVERAGE;
        List<Measure> schools = likely ? measures(fit) : List.of();
        return schools.isEmpty()
                ? schools
                : schools.stream()
                        .filter(school -> areComparable(model.quantity(), school.quantity()))
                        .filter(school -> isAbout(model, school, fit) && !OtherCase.ofNumbers(fit, model, school))
                        .toList();
    }

    /** The numbers of a statement, or of what it continues if it has none. */
    static List<Measure> measures(Fit fit) {
        List<Measure> own = fit.statement().measures();
        return own.isEmpty() ? fit.reading().leadInMeasures() : own;
    }

    /** What a document's table says of its review is about the rule on review only. */
    private static boolean isAbout(Measure model, Measure school, Fit fit) {
        if (fit.reading().passage().kind() == Passage.Kind.METADATA) {
            return fit.unit().requirement().kind() == ClauseKind.REVIEW
                    && model.quantity().role() == QuantityRole.INTERVAL;
        }
        return fit.coverage().share() >= (haveSameRole(model, school) ? LEAST_COVERAGE_OF_ROLE : LEAST_COVERAGE);
    }

    private static boolean haveSameRole(Measure model, Measure school) {
        return model.quantity().role() == school.quantity().role()
                && model.quantity().role() != QuantityRole.UNKNOWN;
    }

    /** What names nothing of the rule does not keep it if what breaks it does. */
    private boolean keeps(Measure model, Offered offer, Offered best, List<Offered> offers) {
        if (best.namesThing() && !offer.namesThing()) {
            return false;
        }
        boolean same = !isBeyond(model, offer)
                && Amounts.compare(offer.quantity().limit(), model.quantity().limit()) == 0;
        return (same && offer.agreement() >= HALF * best.agreement())
                || (!isBeyond(model, offer)
                        && offer.agreement() >= NEARLY * best.agreement()
                        && !belongsElsewhere(model, offer, offers));
    }

    private static double least(Measure model, Offered offer) {
        if (!haveSameRole(model, offer.measure())) {
            return offer.fit().score() >= CERTAIN ? LEAST_AGREEMENT_OF_UNKNOWN_IF_CERTAIN : LEAST_AGREEMENT_OF_UNKNOWN;
        }
        double score = offer.fit().score();
        if (score >= CERTAIN && isOnlyAnswer(model, offer)) {
            return 0;
        }
        if (!WHEN.contains(model.quantity().role())) {
            return LEAST_AGREEMENT;
        }
        return score >= SURE ? LEAST_AGREEMENT_OF_SURE : score >= LIKELY ? LEAST_AGREEMENT_OF_LIKELY : LEAST_AGREEMENT;
    }

    /** Whether the clause and the passage have no other numbers that could answer each other. */
    private static boolean isOnlyAnswer(Measure model, Offered offer) {
        return offer.fit().unit().elements().stream()
                                .flatMap(element -> element.measures().stream())
                                .filter(other -> areComparable(other.quantity(), offer.quantity()))
                                .count()
                        == 1
                && offer.fit().reading().statements().stream()
                                .flatMap(statement -> statement.measures().stream())
                                .filter(other -> areComparable(model.quantity(), other.quantity()))
                                .count()
                        == 1;
    }

    /** Whether the school's number may be meant for another limit of the model's rule, which no other number answers better. */
    private boolean belongsElsewhere(Measure model, Offered offer, List<Offered> offers) {
        return offer.fit().unit().elements().stream()
                .flatMap(element -> element.measures().stream())
                .filter(other -> !other.equals(model))
                .filter(other -> areComparable(other.quantity(), offer.quantity()))
                .anyMatch(other -> {
                    boolean kept = !isBeyond(other, offer);
                    double rival = agreement(other, offer.measure(), offer.fit());
                    return rival > (kept ? HALF * offer.agreement() : offer.agreement())
                            && !isAnswered(other, offer, rival, offers);
                });
    }

    /**
     * "All staff every two years, their leaders every two years": the second number answers what another point asks of
     * leaders. The numbers of one point are too near each other to tell that.
     */
    private boolean isAnswered(Measure other, Offered offer, double rival, List<Offered> offers) {
        if (offer.fit().asked().measures().contains(other)) {
            return false;
        }
        return offers.stream()
                .filter(each -> !each.fit().statement().equals(offer.fit().statement()))
                .filter(each -> areSame(other.quantity(), each.quantity()))
                .anyMatch(each -> agreement(other, each.measure(), each.fit()) > rival);
    }

    private double agreement(Measure model, Measure school, Fit fit) {
        if (fit.reading().passage().kind() == Passage.Kind.METADATA) {
            return LEAST_AGREEMENT;
        }
        boolean review = fit.unit().requirement().kind() == ClauseKind.REVIEW
                && fit.reading().kind() == ClauseKind.REVIEW
                && school.quantity().role() == QuantityRole.INTERVAL;
        double common = (share(model.context(), school.context()) + share(school.context(), model.context())) / 2;
        return review ? Math.max(common, LEAST_AGREEMENT) : common;
    }

    private double share(Terms asked, Terms offered) {
        double total = 0;
        double found = 0;
        for (Term term : asked.all()) {
            boolean time = term.type().filter(type -> type == ConceptType.TIME).isPresent();
            double weight = time ? 0 : term.weight() * rarity.of(term.key());
            total += weight;
            found += offered.get(term.key()).isPresent() ? weight : 0;
        }
        return total == 0 ? 1 : found / total;
    }

    /** Whether two numbers limit the same kind of thing, and are near enough to be meant for it. */
    static boolean areComparable(Quantity model, Quantity school) {
        boolean sure = model.role() == school.role() && model.role() != QuantityRole.UNKNOWN;
        boolean maybe = sure
                || model.role() == QuantityRole.UNKNOWN
                || school.role() == QuantityRole.UNKNOWN
                || Stream.of(SPANS, STAYS)
                        .anyMatch(roles -> roles.contains(model.role()) && roles.contains(school.role()));
        return maybe && Amounts.areComparable(model.limit(), school.limit(), sure ? MOST_APART : MOST_APART_OF_UNKNOWN);
    }

    /** Whether two numbers limit the same kind of thing, and no one differs from the other. */
    static boolean areSame(Quantity model, Quantity school) {
        return model.role() == school.role()
                && model.role() != QuantityRole.UNKNOWN
                && areComparable(model, school)
                && Amounts.compare(model.limit(), school.limit()) == 0;
    }

    private static boolean isBeyond(Measure model, Offered offer) {
        return Limits.isBroken(offer.fit().asked().element(), model.quantity(), offer.quantity());
    }

    private static Collision collision(Measure model, Offered offer) {
        String school = offer.quantity().text();
        return new Collision(ConflictRule.NUMBER, offer.fit(), model.quantity().text(), school, false);
    }
}
