package org.policygap.compare.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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

    List<Mention> mentions(List<Token> tokens) {
        Content content = Content.of(tokens, words);
        List<Found> found = new ArrayList<>(tokens.size());
        PhraseWalk walk = new PhraseWalk(content.words(), content.afterStop(), found);
        for (int place = 0; place < content.words().length; place++) {
            walk.from(place);
        }
        Found[] longestFirst = found.toArray(new Found[0]);
        Arrays.sort(longestFirst);
        return select(longestFirst, content);
    }

    /**
     * The words of a text that count.
     *
     * @param tokens the same words as the text has them
     * @param afterStop places of those that a sentence or a part of one begins with
     */
    @SuppressWarnings("ArrayRecordComponent") // looked through, compared never
    private record Content(PhraseWord[] words, Token[] tokens, BitSet afterStop) {
        static Content of(List<Token> all, ByWord<PhraseWord> known) {
            PhraseWord[] words = new PhraseWord[all.size()];
            Token[] tokens = new Token[all.size()];
            BitSet afterStop = new BitSet();
            int size = 0;
            for (Token token : all) {
                PhraseWord word = known.of(token.word());
                // That of an article holds for the word after it, which takes its place.
                if (token.afterStop()) {
                    afterStop.set(size);
                }
                if (!word.isArticle()) {
                    words[size] = word;
                    tokens[size++] = token;
                }
            }
            return new Content(Arrays.copyOf(words, size), tokens, afterStop);
        }

        List<Token> tokens(int[] places) {
            Token[] those = new Token[places.length];
            for (int i = 0; i < places.length; i++) {
                those[i] = tokens[places[i]];
            }
            return Arrays.asList(those);
        }
    }

    /** Takes the longest phrases whole; a shorter one that shares words with a longer one counts as nested in it. */
    private static List<Mention> select(Found[] longestFirst, Content content) {
        List<Mention> selected = new ArrayList<>(longestFirst.length);
        BitSet taken = new BitSet();
        Begun[] begun = new Begun[content.words().length];
        for (Found found : longestFirst) {
            Concept concept = found.phrase().concept();
            if (!Begun.has(concept, begun[found.start()])) {
                begun[found.start()] = new Begun(concept, begun[found.start()]);
                selected.add(new Mention(concept, content.tokens(found.places()), found.isAnyIn(taken)));
                for (int place : found.places()) {
                    taken.set(place);
                }
            }
        }
        return selected;
    }

    /** A concept whose phrase begins at a place, and those that were taken there before it. */
    private record Begun(Concept concept, @Nullable Begun before) {
        static boolean has(Concept concept, @Nullable Begun last) {
            for (Begun each = last; each != null; each = each.before) {
                if (each.concept.equals(concept)) {
                    return true;
                }
            }
            return false;
        }
    }
}
