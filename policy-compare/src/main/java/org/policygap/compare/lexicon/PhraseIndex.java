package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;

/** Finds the phrases of the lexicon in a text, the longest first. */
final class PhraseIndex {
    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(
                    (Match match) -> -match.tokens().size())
            .thenComparingInt(match -> match.exact() ? 0 : 1)
            .thenComparingInt(match -> match.tokens().get(0).start())
            .thenComparing(Match::conceptId);

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<Character, List<Phrase>> byFirstLetter = new HashMap<>();

    PhraseIndex(Collection<Concept> concepts, Words words) {
        Map<String, List<Token>> known = new HashMap<>();
        for (Concept concept : concepts) {
            for (String text : concept.phrases()) {
                Phrase phrase = Phrase.parse(concept.id(), text, word -> known.computeIfAbsent(word, words::of));
                if (!phrase.parts().isEmpty()) {
                    add(phrase);
                }
            }
        }
    }

    /** A phrase found in a text. */
    record Match(String conceptId, List<Token> tokens, boolean exact, boolean nested) {}

    List<Match> mentions(List<Token> tokens) {
        List<Token> content =
                tokens.stream().filter(token -> !Phrase.isArticle(token)).toList();
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            candidates.addAll(matchesAt(content, i));
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
            byFirstWord.computeIfAbsent(first.text(), word -> new ArrayList<>()).add(phrase);
        }
    }

    private List<Match> matchesAt(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        List<Phrase> phrases = new ArrayList<>(byFirstWord.getOrDefault(first.stem(), List.of()));
        if (!first.text().equals(first.stem())) {
            phrases.addAll(byFirstWord.getOrDefault(first.text(), List.of()));
        }
        phrases.addAll(byFirstLetter.getOrDefault(first.text().charAt(0), List.of()));
        List<Match> matches = new ArrayList<>();
        for (Phrase phrase : phrases) {
            List<Integer> positions = phrase.match(tokens, from);
            if (!positions.isEmpty()) {
                matches.add(new Match(
                        phrase.conceptId(), positions.stream().map(tokens::get).toList(), phrase.isExact(), false));
            }
        }
        return matches;
    }

    /** Takes the longest phrases whole; a shorter one that shares words with a longer one counts as nested in it. */
    private static List<Match> select(List<Match> longestFirst) {
        List<Match> selected = new ArrayList<>();
        Set<Token> taken = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (Match match : longestFirst) {
            boolean nested = match.tokens().stream().anyMatch(taken::contains);
            if (seen.add(match.conceptId() + "@" + match.tokens().get(0).start())) {
                selected.add(new Match(match.conceptId(), match.tokens(), match.exact(), nested));
                taken.addAll(match.tokens());
            }
        }
        return selected;
    }
}
