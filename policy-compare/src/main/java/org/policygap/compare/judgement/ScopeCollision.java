package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Term;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.ClauseKind;

/** The school's policy leaves out people for whom the model's is. */
final class ScopeCollision implements CollisionRule {
    private static final Pattern LEAVES_OUT = Pattern.compile(
            "\\b(?:do(?:es)? not|doesn['’]t|will not|shall not|cannot) (?:apply to|cover|extend to|include)\\b"
                    + "|\\b(?:is|are) (?:not (?:for|covered|included|subject to|within)|excluded|outside|exempt)\\b"
                    + "|\\bexcludes?\\b|\\bshould (?:instead )?use (?:the|our)\\b[^.;]*\\b(?:instead|policy|procedure)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final double SAME = 0.75;

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, ScopeCollision::check);
    }

    private static Optional<Collision> check(Fit fit) {
        if (fit.unit().requirement().kind() != ClauseKind.SCOPE) {
            return Optional.empty();
        }
        Matcher leavesOut = LEAVES_OUT.matcher(fit.statement().text());
        if (LEAVES_OUT.matcher(fit.asked().element().text()).find() || !leavesOut.find()) {
            return Optional.empty();
        }
        if (modelLeavesOut(fit)) {
            return Optional.empty();
        }
        return fit.coverage().matches().stream()
                .filter(match -> isActor(match) && match.similarity() >= SAME)
                .filter(match -> fit.statement().text().contains(match.offered().surface()))
                .findFirst()
                .map(match -> new Collision(
                        ConflictRule.SCOPE,
                        fit,
                        match.asked().surface(),
                        match.offered().surface(),
                        false));
    }

    /** Whether another sentence of the model's clause leaves some of the same people out. */
    private static boolean modelLeavesOut(Fit fit) {
        List<Term> people = fit.statement().terms().of(ConceptType.ACTOR);
        return fit.unit().reading().statements().stream()
                .filter(statement -> LEAVES_OUT.matcher(statement.text()).find())
                .anyMatch(statement ->
                        people.stream().anyMatch(term -> statement.terms().has(term.key())));
    }

    private static boolean isActor(Overlap.Match match) {
        return match.asked()
                .type()
                .filter(type -> type == ConceptType.ACTOR || type == ConceptType.AUTHORITY)
                .isPresent();
    }
}
