package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;

/** Finds the phrases of the lexicon in a text, the longest first. */
final class PhraseIndex {
    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(
                    (Match match) -> -match.tokens().size())
            .thenComparingInt(match -> match.exact() ? 0 : 1)
            .thenComparingInt(match -> match.tokens().get(0).start())
            .thenComparing(Match::conceptId)
            .thenComparingInt(Match::place);

    private final Map<String, Opening> byFirstWord = new HashMap<>();
    private final Map<Character, List<Phrase>> byFirstLetter = new HashMap<>();

    PhraseIndex(Collection<Concept> concepts, Words words) {
        Map<String, List<Token>> known = new HashMap<>();
        for (Concept concept : concepts) {
            for (int place = 0; place < concept.phrases().size(); place++) {
                String text = concept.phrases().get(place);
                Phrase phrase = Phrase.parse(concept.id(), text, place, word -> known.computeIfAbsent(word, words::of));
                if (!phrase.parts().isEmpty()) {
                    add(phrase);
                }
            }
        }
    }

    /** The phrases that begin with a word: by their second word those that have one, and the others. */
    private static final class Opening {
        private final Map<String, List<Phrase>> bySecondWord = new HashMap<>();
        private final List<Phrase> others = new ArrayList<>();

        void add(Phrase phrase) {
            secondWord(phrase)
                    .ifPresentOrElse(
                            word -> bySecondWord
                                    .computeIfAbsent(word, text -> new ArrayList<>())
                                    .add(phrase),
                            () -> others.add(phrase));
        }

        private static Optional<String> secondWord(Phrase phrase) {
            return phrase.parts().stream()
                    .skip(1)
                    .limit(1)
                    .filter(part -> part.kind() == Phrase.Part.Kind.STEM || part.kind() == Phrase.Part.Kind.EXACT)
                    .map(Phrase.Part::text)
                    .findFirst();
        }
    }

    /** A phrase found in a text. */
    record Match(String conceptId, List<Token> tokens, boolean exact, int place, boolean nested) {}

    List<Match> mentions(List<Token> tokens) {
        List<Token> content =
                tokens.stream().filter(token -> !Phrase.isArticle(token)).toList();
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            addMatches(content, i, candidates);
        }
        candidates.sort(LONGEST_FIRST);
        return select(candidates);
    }

    private void add(Phrase phrase) {
        Phrase.Part first = phrase.parts().get(0);
        if (first.kind() == Phrase.Part.Kind.PREFIX) {
            byFirstLetter
                    .computeIfAbsent(first.text().charAt(0), letter -> new ArrayList<>())
                    .add(phrase);
        } else {
            byFirstWord.computeIfAbsent(first.text(), word -> new Opening()).add(phrase);
        }
    }

    private void addMatches(List<Token> tokens, int from, List<Match> matches) {
        Token first = tokens.get(from);
        addMatches(byFirstWord.get(first.stem()), tokens, from, matches);
        if (!first.text().equals(first.stem())) {
            addMatches(byFirstWord.get(first.text()), tokens, from, matches);
        }
        addMatches(byFirstLetter.getOrDefault(first.text().charAt(0), List.of()), tokens, from, matches);
    }

    private static void addMatches(@Nullable Opening opening, List<Token> tokens, int from, List<Match> matches) {
        if (opening == null) {
            return;
        }
        addMatches(opening.others, tokens, from, matches);
        if (from + 1 < tokens.size()) {
            Token second = tokens.get(from + 1);
            addMatches(opening.bySecondWord.getOrDefault(second.stem(), List.of()), tokens, from, matches);
            if (!second.text().equals(second.stem())) {
                addMatches(opening.bySecondWord.getOrDefault(second.text(), List.of()), tokens, from, matches);
            }
        }
    }

    private static void addMatches(List<Phrase> phrases, List<Token> tokens, int from, List<Match> matches) {
        for (Phrase phrase : phrases) {
            if (phrase.isAt(tokens, from)) {
                matches.add(new Match(
                        phrase.conceptId(), phrase.tokens(tokens, from), phrase.isExact(), phrase.place(), false));
            }
        }
    }

    /** Takes the longest phrases whole; a shorter one that shares words with a longer one counts as nested in it. */
    private static List<Match> select(List<Match> longestFirst) {
        List<Match> selected = new ArrayList<>();
        Set<Token> taken = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Match match : longestFirst) {
            boolean nested = match.tokens().stream().anyMatch(taken::contains);
            if (seen.add(match.conceptId() + "@" + match.tokens().get(0).start())) {
                selected.add(new Match(match.conceptId(), match.tokens(), match.exact(), match.place(), nested));
                taken.addAll(match.tokens());
            }
        }
        return selected;
    }
}
