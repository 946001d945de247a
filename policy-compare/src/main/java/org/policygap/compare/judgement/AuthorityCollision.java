package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Term;
import org.policygap.model.comparison.ConflictRule;

/** The model gives a decision to some people alone, and the school to others. */
final class AuthorityCollision implements CollisionRule {
    private static final String BEFORE =
            "\\b(?:only|solely|exclusively|no[ -]one (?:else|other than|but))\\s+(?:(?:by|to|from|with|the|a)\\s+)*";
    private static final String AFTER = "\\s+(?:alone|only|exclusively)\\b";
    private static final double LEAST_COVERAGE = 0.45;

    private final Lexicon lexicon;

    AuthorityCollision(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, this::check);
    }

    private Optional<Collision> check(Fit fit) {
        List<Term> schools = deciders(fit.statement().terms().of(ConceptType.AUTHORITY));
        boolean comparable = !schools.isEmpty()
                && fit.coverage().share() >= LEAST_COVERAGE
                && (sharesAct(fit) || Shared.sameOwnVerb(fit, lexicon));
        List<Term> models = comparable ? exclusive(fit.asked()) : List.of();
        if (models.isEmpty() || anyRelated(models, schools)) {
            return Optional.empty();
        }
        String ours = models.get(0).surface();
        String theirs = schools.get(0).surface();
        return Optional.of(new Collision(ConflictRule.AUTHORITY, fit, ours, theirs, false));
    }

    private static List<Term> exclusive(Asked asked) {
        String text = asked.element().text();
        return deciders(asked.wordings().get(0).of(ConceptType.AUTHORITY)).stream()
                .filter(term -> isExclusive(term.surface(), text))
                .toList();
    }

    private static boolean isExclusive(String surface, String text) {
        String name = Pattern.quote(surface);
        return Pattern.compile(BEFORE + name + "|" + name + AFTER, Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private static boolean sharesAct(Fit fit) {
        return fit.coverage().matches().stream()
                .map(Overlap.Match::asked)
                .anyMatch(term ->
                        term.type().filter(type -> type == ConceptType.ACT).isPresent());
    }

    /** "The school" decides nothing; people in it do. */
    private static List<Term> deciders(List<Term> authorities) {
        return authorities.stream()
                .filter(term -> !term.key().equals("#school"))
                .toList();
    }

    private boolean anyRelated(List<Term> models, List<Term> schools) {
        return models.stream().anyMatch(one -> schools.stream().anyMatch(other -> related(one.key(), other.key())));
    }

    private boolean related(String one, String other) {
        String first = one.substring(1);
        String second = other.substring(1);
        return lexicon.isA(first, second) || lexicon.isA(second, first);
    }
}
