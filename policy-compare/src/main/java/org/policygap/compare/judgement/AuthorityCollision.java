package org.policygap.compare.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Term;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.text.Search;

/** The model gives a decision to some people alone, and the school to others. */
final class AuthorityCollision implements CollisionRule {
    private static final String BEFORE =
            "\\b(?:only|solely|exclusively|no[ -]one (?:else|other than|but))\\s+(?:(?:by|to|from|with|the|a)\\s+)*";
    private static final String AFTER = "\\s+(?:alone|only|exclusively)\\b";
    private static final double LEAST_COVERAGE = 0.45;
    private static final double LEAST_COVERAGE_FOR_EVERYBODY = 0.3;

    /** The same for a passage that is likely evidence. */
    private static final double LEAST_COVERAGE_OF_LIKELY = 0.15;

    private static final double LIKELY = 0.5;

    /** Words without which nobody is excluded. */
    private static final Search EXCLUDES =
            Search.of(Pattern.compile("\\b(?:only|solely|exclusively|alone|no[ -]one)\\b", Pattern.CASE_INSENSITIVE));

    private static final Search SOME = Search.of(Pattern.compile(
            "\\bonly\\s+(?:(?:by|to|for|with)\\s+)?((?:the |a |an )?(?!if\\b|where\\b|when\\b|on\\b|in\\b|after\\b|once\\b|be\\b|with\\b)\\p{L}+(?: \\p{L}+){0,9}?) (?:may|can|must|is|are|who|whose)\\b",
            Pattern.CASE_INSENSITIVE));
    private static final Search EVERYBODY = Search.of(Pattern.compile(
            "\\b(?:anybody|anyone|everybody|everyone|(?:any|every|each) (?:member of staff|teacher|adult|employee|colleague|governor|parent|pupil|student|child)|all (?:staff|teachers|employees|colleagues|pupils|students|parents|children))\\b",
            Pattern.CASE_INSENSITIVE));

    private final Lexicon lexicon;

    AuthorityCollision(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, this::check);
    }

    private Optional<Collision> check(Fit fit) {
        return forEverybody(fit).or(() -> forOthers(fit));
    }

    /** The model leaves something to some, and the school to anybody. */
    private Optional<Collision> forEverybody(Fit fit) {
        double least = fit.score() >= LIKELY ? LEAST_COVERAGE_OF_LIKELY : LEAST_COVERAGE_FOR_EVERYBODY;
        if (fit.coverage().share() < least
                || fit.statement().proposition().modality().isNegative()) {
            return Optional.empty();
        }
        return SOME.first(fit.asked().element().text())
                .flatMap(some -> EVERYBODY
                        .first(fit.statement().text())
                        .filter(everybody ->
                                !fit.statement().text().toLowerCase(Locale.ROOT).contains("only"))
                        .filter(everybody -> Shared.sameOwnVerb(fit, lexicon))
                        .map(everybody ->
                                new Collision(ConflictRule.AUTHORITY, fit, some.group(1), everybody.group(), false)));
    }

    private Optional<Collision> forOthers(Fit fit) {
        if (fit.coverage().share() < LEAST_COVERAGE
                || !EXCLUDES.isIn(fit.asked().element().text())) {
            return Optional.empty();
        }
        List<Term> schools = named(
                deciders(fit.statement().terms().of(ConceptType.AUTHORITY)),
                fit.statement().text());
        boolean comparable = !schools.isEmpty() && (sharesAct(fit) || Shared.sameOwnVerb(fit, lexicon));
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

    /** "Deputy headteachers" names no headteacher: what stands only within longer names is left out. */
    private static List<Term> named(List<Term> authorities, String text) {
        return authorities.stream()
                .filter(term -> text.replace(longest(term, authorities), "").contains(term.surface())
                        || longest(term, authorities).equals(term.surface()))
                .toList();
    }

    private static String longest(Term term, List<Term> authorities) {
        return authorities.stream()
                .map(Term::surface)
                .filter(name ->
                        name.toLowerCase(Locale.ROOT).contains(term.surface().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(String::length))
                .orElse(term.surface());
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
