package org.policygap.compare.judgement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Quantity;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.Limit;

/** The numbers of two rules about the same thing differ, and the school's is beyond the model's. */
final class NumberCollision implements CollisionRule {
    private static final double LEAST_COVERAGE = 0.4;

    /** Units of time in days; a week has five working days, so a working day is 1.4 days long. */
    private static final Map<String, BigDecimal> DAYS = Map.of(
            "day",
            BigDecimal.ONE,
            "calendar day",
            BigDecimal.ONE,
            "school day",
            new BigDecimal("1.4"),
            "working day",
            new BigDecimal("1.4"),
            "week",
            BigDecimal.valueOf(7),
            "month",
            BigDecimal.valueOf(30),
            "term",
            BigDecimal.valueOf(122),
            "year",
            BigDecimal.valueOf(365));

    /** Differences that come from counting a month as 30 days or a working day as 1.4. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.12");

    @Override
    public Optional<Collision> check(Fit fit) {
        Optional<Limit> limit = fit.asked().element().limit();
        if (limit.isEmpty() || fit.coverage().share() < LEAST_COVERAGE) {
            return Optional.empty();
        }
        List<Quantity> comparable = fit.statement().quantities().stream()
                .filter(quantity -> isComparable(limit.get(), quantity.limit()))
                .toList();
        boolean kept = comparable.stream().anyMatch(quantity -> !isBeyond(limit.get(), quantity.limit()));
        return kept || comparable.isEmpty() ? Optional.empty() : Optional.of(collision(limit.get(), comparable.get(0)));
    }

    /** Whether two numbers count the same kind of thing. */
    static boolean isComparable(Limit model, Limit school) {
        return model.unit().equals(school.unit())
                || (DAYS.containsKey(model.unit()) && DAYS.containsKey(school.unit()));
    }

    /** Whether a school's number breaks the model's limit. */
    static boolean isBeyond(Limit model, Limit school) {
        BigDecimal ours = amount(model);
        BigDecimal theirs = amount(school);
        boolean more = theirs.compareTo(ours.multiply(TOLERANCE)) > 0;
        boolean less = theirs.multiply(TOLERANCE).compareTo(ours) < 0;
        return switch (model.comparator()) {
            case AT_MOST -> more;
            case AT_LEAST -> less;
            case EXACTLY -> more || less;
        };
    }

    private static BigDecimal amount(Limit limit) {
        return limit.value().multiply(DAYS.getOrDefault(limit.unit(), BigDecimal.ONE));
    }

    private static Collision collision(Limit limit, Quantity quantity) {
        return new Collision(
                ConflictRule.NUMBER,
                Plain.limit(limit),
                quantity.text(),
                "The model sets %s, the school sets %s.".formatted(Plain.limit(limit), Plain.limit(quantity.limit())));
    }
}
