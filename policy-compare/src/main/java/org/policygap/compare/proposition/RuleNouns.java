package org.policygap.compare.proposition;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.ConceptType;

/** The things and people that a rule names, to cut out of its words what a topic is made of. */
final class RuleNouns {
    /** Words of the longest topic. */
    static final int MOST_WORDS = 6;

    private static final Set<String> TITLES =
            Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Revd", "Father", "Sister");

    private static final Pattern THERE_IS = Pattern.compile(
            "^(?:be |may be |are |is )?(?:(?:occasions?|times?|situations?|circumstances|cases?) (?:when|where|in which) )?(?:there (?:is|are|will be|may be) )?",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> known = new HashSet<>();
    private final Set<String> acts = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    RuleNouns(Terms terms) {
        for (Term term : terms.all()) {
            term.type().ifPresent(type -> sort(type, term.surface().toLowerCase(Locale.ROOT)));
        }
    }

    private void sort(ConceptType type, String surface) {
        boolean thing = type != ConceptType.ACT && type != ConceptType.CONDITION && type != ConceptType.CONTEXT;
        if (thing && surface.indexOf(' ') > 0) {
            known.addAll(Words.parts(surface));
        }
        if (type == ConceptType.ACT) {
            acts.add(Words.firstPart(surface));
        }
        if (type == ConceptType.ACTOR || type == ConceptType.AUTHORITY) {
            people.add(surface);
            known.add(surface);
        }
        if (type == ConceptType.OBJECT || type == ConceptType.DOCUMENT) {
            known.add(surface);
        }
    }

    /** What the rule names: things, documents and people, in small letters. */
    Set<String> known() {
        return known;
    }

    /** The first words of what it says is done. */
    Set<String> acts() {
        return acts;
    }

    /** The noun phrase at the beginning of a text, at most so many words. */
    String cut(String text, int most) {
        return NounPhrases.cut(text, most, known, acts);
    }

    /** The noun phrase that follows a verb. */
    String cutObject(String text, int most) {
        return NounPhrases.cutObject(text, most, known, acts);
    }

    /** The thing that a text begins with, if it tells something by itself. */
    Optional<String> phrase(String text) {
        String thing = cut(without(THERE_IS, text.strip()), MOST_WORDS);
        boolean tells = !NounPhrases.isPronoun(thing)
                && !NounPhrases.startsWithPreposition(thing)
                && (NounPhrases.size(thing) > 1 || thing.length() > 6)
                && !isPerson(thing);
        return Optional.of(thing).filter(t -> tells);
    }

    /** A thing with the article that the text has before it. */
    static String article(String source, String thing) {
        String first = Words.firstPart(source.strip()).toLowerCase(Locale.ROOT);
        boolean one = first.equals("a") || first.equals("an") || first.equals("each") || first.equals("every");
        String low = lower(thing);
        boolean short_ = NounPhrases.size(thing) < MOST_WORDS - 1;
        String head = low.split("\\s(?:of|to|at|in|on|with|for|from|about|between|against|and|or)\\s", 2)[0];
        boolean single = (!head.endsWith("s") || head.endsWith("ss")) && !low.isEmpty();
        boolean definite = first.equals("the") || first.equals("their") || first.equals("your") || first.equals("its");
        if (definite && short_ && single) {
            return "the " + low;
        }
        return one && short_ && single ? ("aeiou".indexOf(low.charAt(0)) >= 0 ? "an " : "a ") + low : low;
    }

    /** A text without what a pattern matches at its beginning. */
    static String without(Pattern beginning, String text) {
        Matcher matcher = beginning.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    /** Lower case at the beginning, unless the first word has other capitals as well or is somebody's title. */
    static String lower(String phrase) {
        String first = Words.firstPart(phrase);
        boolean name = TITLES.contains(first) || first.chars().skip(1).anyMatch(Character::isUpperCase);
        return name || phrase.isEmpty()
                ? phrase
                : phrase.substring(0, 1).toLowerCase(Locale.ROOT) + phrase.substring(1);
    }

    /** Whether it is somebody and not a thing. */
    boolean isPerson(String thing) {
        String low = thing.toLowerCase(Locale.ROOT);
        return people.stream()
                .anyMatch(person -> low.equals(person) || low.equals(person + "s") || person.equals(low + "s"));
    }
}
