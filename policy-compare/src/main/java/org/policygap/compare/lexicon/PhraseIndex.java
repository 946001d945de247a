package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;

/** Finds the phrases of the lexicon in a text, the longest first. */
final class PhraseIndex {
    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt(
                    (Match match) -> -match.tokens().size())
            .thenComparingInt(match -> match.phrase().isExact() ? 0 : 1)
            .thenComparingInt(Match::start)
            .thenComparing(match -> match.phrase().conceptId())
            .thenComparingInt(match -> match.phrase().place());

    /** More different words than policies in English have; what is beyond is looked for each time. */
    private static final int MOST_KEPT = 20_000;

    /** Longer than words are. */
    private static final int LONGEST_KEPT = 40;

    private final PhraseTree phrases = new PhraseTree();

    /** Where a word leads to that was met before, by its text. */
    private final Map<String, List<PhraseTree>> beginnings = new ConcurrentHashMap<>();

    PhraseIndex(Collection<Concept> concepts, Words words) {
        Map<String, List<Token>> known = new HashMap<>();
        for (Concept concept : concepts) {
            for (int place = 0; place < concept.phrases().size(); place++) {
                String text = concept.phrases().get(place);
                Phrase phrase = Phrase.parse(concept.id(), text, place, word -> known.computeIfAbsent(word, words::of));
                if (phrase.beginsWithWord()) {
                    phrases.add(phrase);
                }
            }
        }
    }

    /** A phrase found in a text. */
    record Match(Phrase phrase, List<Token> tokens, boolean nested) {
        int start() {
            return tokens.get(0).start();
        }
    }

    List<Match> mentions(List<Token> tokens) {
        List<Token> content =
                tokens.stream().filter(token -> !Phrase.isArticle(token)).toList();
        List<Match> candidates = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            PhraseTree.find(
                    beginnings(content.get(i)),
                    content,
                    i,
                    (phrase, words) -> candidates.add(new Match(phrase, words, false)));
        }
        candidates.sort(LONGEST_FIRST);
        return select(candidates);
    }

    private List<PhraseTree> beginnings(Token word) {
        List<PhraseTree> known = beginnings.get(word.text());
        if (known != null) {
            return known;
        }
        List<PhraseTree> next = List.copyOf(phrases.after(word));
        if (word.text().length() <= LONGEST_KEPT && beginnings.size() < MOST_KEPT) {
            beginnings.put(word.text(), next);
        }
        return next;
    }

    /** Takes the longest phrases whole; a shorter one that shares words with a longer one counts as nested in it. */
    private static List<Match> select(List<Match> longestFirst) {
        List<Match> selected = new ArrayList<>();
        BitSet taken = new BitSet();
        Set<Place> seen = new HashSet<>();
        for (Match match : longestFirst) {
            boolean nested = match.tokens().stream().anyMatch(token -> taken.get(token.start()));
            if (seen.add(new Place(match.phrase().conceptId(), match.start()))) {
                selected.add(new Match(match.phrase(), match.tokens(), nested));
                match.tokens().forEach(token -> taken.set(token.start()));
            }
        }
        return selected;
    }

    private record Place(String conceptId, int start) {}
}
