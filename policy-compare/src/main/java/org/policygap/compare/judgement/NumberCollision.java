package org.policygap.compare.judgement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Measure;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.Passage;

/** The numbers of two rules about the same thing differ, and the school's is beyond the model's. */
final class NumberCollision implements CollisionRule {
    private static final double LEAST_COVERAGE = 0.25;
    private static final double LEAST_CONTEXT = 0.3;
    private static final double LEAST_CONTEXT_OF_EXACT = 0.4;

    /** Units of time in days; a week has five working days, so a working day is 1.4 days long. */
    private static final Map<String, BigDecimal> DAYS = Map.of(
            "hour", new BigDecimal("0.0416"),
            "day", BigDecimal.ONE,
            "calendar day", BigDecimal.ONE,
            "school day", new BigDecimal("1.4"),
            "working day", new BigDecimal("1.4"),
            "week", BigDecimal.valueOf(7),
            "month", BigDecimal.valueOf(30),
            "term", BigDecimal.valueOf(122),
            "year", BigDecimal.valueOf(365));

    /** Differences that come from counting a month as 30 days or a working day as 1.4. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.12");

    /** Numbers further apart than this factor are meant for different things. */
    private static final BigDecimal MOST_APART = BigDecimal.valueOf(8);

    private final Rarity rarity;

    NumberCollision(Rarity rarity) {
        this.rarity = rarity;
    }

    @Override
    public Optional<Collision> check(Fit fit) {
        Optional<Limit> limit = fit.asked().element().limit();
        boolean stated = fit.reading().passage().kind() == Passage.Kind.METADATA;
        if (limit.isEmpty() || (!stated && fit.coverage().share() < LEAST_COVERAGE)) {
            return Optional.empty();
        }
        Terms asked = fit.asked().measures().stream()
                .filter(measure -> measure.quantity().limit().equals(limit.get()))
                .findFirst()
                .map(Measure::context)
                .orElse(Terms.NONE);
        List<Measure> comparable = fit.statement().measures().stream()
                .filter(measure -> isComparable(limit.get(), measure.quantity().limit()))
                .toList();
        boolean kept = comparable.stream()
                .anyMatch(measure -> !isBeyond(limit.get(), measure.quantity().limit()));
        Optional<Measure> nearest = comparable.stream()
                .filter(measure -> common(asked, measure.context()) >= least(limit.get()))
                .max(Comparator.comparingDouble(measure -> common(asked, measure.context())));
        boolean known = comparable.stream()
                .anyMatch(measure -> fit.asked().measures().stream()
                        .anyMatch(ours -> ours.quantity().value().equals(measure.quantity().value())));
        return kept || known ? Optional.empty() : nearest.map(measure -> collision(limit.get(), measure));
    }

    /** A number without "at most" or "at least" is less often a limit, and must be about the same thing for sure. */
    private static double least(Limit limit) {
        return limit.comparator() == Limit.Comparator.EXACTLY ? LEAST_CONTEXT_OF_EXACT : LEAST_CONTEXT;
    }

    /** How much of what the words around two numbers are about is the same, in [0, 1]. */
    private double common(Terms one, Terms other) {
        return (share(one, other) + share(other, one)) / 2;
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

    /** Whether two numbers count the same kind of thing, and are near enough to be meant for it. */
    static boolean isComparable(Limit model, Limit school) {
        boolean times = DAYS.containsKey(model.unit()) && DAYS.containsKey(school.unit());
        if (!times) {
            return model.unit().equals(school.unit());
        }
        BigDecimal ours = amount(model, school);
        BigDecimal theirs = amount(school, model);
        return ours.max(theirs).compareTo(ours.min(theirs).multiply(MOST_APART)) <= 0;
    }

    /** Whether a school's number breaks the model's limit. */
    static boolean isBeyond(Limit model, Limit school) {
        BigDecimal ours = amount(model, school);
        BigDecimal theirs = amount(school, model);
        boolean more = theirs.compareTo(ours.multiply(TOLERANCE)) > 0;
        boolean less = theirs.multiply(TOLERANCE).compareTo(ours) < 0;
        return switch (model.comparator()) {
            case AT_MOST -> more;
            case AT_LEAST -> less;
            case EXACTLY -> more || less;
        };
    }

    /** The number in days; if one rule says only "days", its days are taken to be of the other's kind. */
    private static BigDecimal amount(Limit limit, Limit other) {
        boolean kindUnsaid = limit.unit().endsWith("day") && other.unit().endsWith("day")
                && (limit.unit().equals("day") || other.unit().equals("day"));
        return kindUnsaid ? limit.value() : limit.value().multiply(DAYS.getOrDefault(limit.unit(), BigDecimal.ONE));
    }

    private static Collision collision(Limit limit, Measure measure) {
        String school = Plain.limit(measure.quantity().limit());
        return new Collision(
                ConflictRule.NUMBER,
                Plain.limit(limit),
                measure.quantity().text(),
                "The model sets %s, the school sets %s.".formatted(Plain.limit(limit), school));
    }
}
