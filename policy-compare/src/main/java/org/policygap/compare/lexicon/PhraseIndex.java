package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.policygap.compare.language.ByWord;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Word;
import org.policygap.compare.language.Words;

/** Finds the phrases of the lexicon in a text, the longest first. */
final class PhraseIndex {
    private final PhraseParts parts;

    /** The phrases by their first part. */
    private final Map<Integer, List<Phrase>> beginnings = new HashMap<>();

    /** Those that a word of a text began with so far, as trees. */
    private final Map<Integer, PhraseTree> trees = new ConcurrentHashMap<>();

    private final ByWord<PhraseWord> words = new ByWord<>(this::word);

    PhraseIndex(Collection<Concept> concepts, Words words) {
        this.parts = new PhraseParts(words);
        for (Concept concept : concepts) {
            int place = 0;
            for (String phrase : concept.phrases()) {
                add(concept, place++, parts.of(phrase));
            }
        }
    }

    private void add(Concept concept, int place, int[] phrase) {
        if (PhraseParts.beginsWithWord(phrase)) {
            beginnings
                    .computeIfAbsent(phrase[0], part -> new ArrayList<>(1))
                    .add(new Phrase(concept, place, phrase, parts.isExact(phrase[0])));
        }
    }

    private PhraseWord word(Word word) {
        int[] ofWord = parts.of(word);
        List<PhraseTree> begun = new ArrayList<>(1);
        for (int part : ofWord) {
            List<Phrase> phrases = beginnings.get(part);
            if (phrases != null) {
                begun.add(trees.computeIfAbsent(part, first -> PhraseTree.of(phrases)));
            }
        }
        return new PhraseWord(PhraseParts.isArticle(word), ofWord, begun.toArray(new PhraseTree[0]));
    }

    /** The phrases that stand in a text, given by its words. */
    FoundPhrases find(List<Token> text) {
        List<Token> counting = new ArrayList<>(text.size());
        List<PhraseWord> meanings = new ArrayList<>(text.size());
        BitSet afterStop = new BitSet();
        for (Token token : text) {
            PhraseWord word = words.of(token.word());
            // That of an article holds for the word after it, which takes its place.
            if (token.afterStop()) {
                afterStop.set(counting.size());
            }
            if (!word.isArticle()) {
                counting.add(token);
                meanings.add(word);
            }
        }
        return new FoundPhrases(counting, new PhraseWalk(meanings.toArray(new PhraseWord[0]), afterStop).all());
    }
}
