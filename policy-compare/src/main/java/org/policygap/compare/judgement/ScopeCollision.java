package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Statement;
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
    private static final double RARE = 0.6;

    /** Characters after the words that leave out. */
    private static final int NEAR = 60;

    private final Rarity rarity;

    ScopeCollision(Rarity rarity) {
        this.rarity = rarity;
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, this::check);
    }

    private Optional<Collision> check(Fit fit) {
        if (fit.unit().requirement().kind() != ClauseKind.SCOPE) {
            return Optional.empty();
        }
        Matcher leavesOut = LEAVES_OUT.matcher(fit.statement().text());
        if (LEAVES_OUT.matcher(fit.asked().element().text()).find() || !leavesOut.find()) {
            return Optional.empty();
        }
        if (modelLeavesOut(fit)) {
            return namedByBoth(fit, leavesOut.end());
        }
        return fit.coverage().matches().stream()
                .filter(match -> isActor(match) && match.similarity() >= SAME)
                .filter(match -> fit.statement().text().contains(match.offered().surface()))
                .findFirst()
                .map(match -> collision(fit, match));
    }

    /** Those whom the model includes by a word of their own ("in their probationary period") and the school leaves out. */
    private Optional<Collision> namedByBoth(Fit fit, int from) {
        String school = fit.statement().text();
        return Shared.things(fit, rarity).stream()
                .filter(match -> !Shared.is(match, ConceptType.DOCUMENT))
                .filter(match -> rarity.of(match.asked().key()) >= RARE)
                .filter(match -> isSoonAfter(school, from, match.offered().surface()))
                .filter(match -> leavingOut(fit)
                        .noneMatch(
                                statement -> statement.terms().has(match.asked().key())))
                .findFirst()
                .map(match -> collision(fit, match));
    }

    private static boolean isSoonAfter(String text, int from, String words) {
        int at = text.indexOf(words, from);
        return at >= 0 && at - from <= NEAR;
    }

    private static Stream<Statement> leavingOut(Fit fit) {
        return fit.unit().reading().statements().stream()
                .filter(statement -> LEAVES_OUT.matcher(statement.text()).find());
    }

    private static Collision collision(Fit fit, Overlap.Match match) {
        return new Collision(
                ConflictRule.SCOPE,
                fit,
                match.asked().surface(),
                match.offered().surface(),
                false);
    }

    /** Whether another sentence of the model's clause leaves some of the same people out. */
    private static boolean modelLeavesOut(Fit fit) {
        List<Term> people = fit.statement().terms().of(ConceptType.ACTOR);
        return leavingOut(fit)
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
