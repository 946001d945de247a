package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.Proposition;

/** The model rules out every exception and the school makes one. */
final class ExceptionCollision implements CollisionRule {
    private static final Pattern ABSOLUTE = Pattern.compile(
            "(?:under|in) no circumstances|on no account|without exception|no exceptions?|(?:under|in) any circumstances|"
                    + "whatever the (?:circumstances|reasons?)|must never|shall never|at any time",
            Pattern.CASE_INSENSITIVE);
    private static final double LEAST_COVERAGE = 0.4;

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, ExceptionCollision::check);
    }

    private static Optional<Collision> check(Fit fit) {
        String model = fit.asked().element().text();
        Proposition school = fit.statement().proposition();
        Matcher absolute = ABSOLUTE.matcher(model);
        boolean excepts = !fit.asked().element().proposition().exception().isEmpty();
        if (excepts || school.exception().isEmpty() || fit.coverage().share() < LEAST_COVERAGE || !absolute.find()) {
            return Optional.empty();
        }
        return Optional.of(
                new Collision(ConflictRule.EXCEPTION_AGAINST_NONE, fit, absolute.group(), school.exception(), false));
    }
}
