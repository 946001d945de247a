package org.policygap.compare.proposition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Token;
import org.policygap.compare.lexicon.FoundPhrases;

/**
 * A text cut into words, with the phrases of the lexicon that stand in it. A part of it is read as if it stood alone, without
 * looking at its letters again. For one thread.
 */
final class WordedText {
    private final String text;
    private final int start;
    private final List<Token> words;
    private final FoundPhrases phrases;
    private final TermReader reader;

    private @Nullable Terms terms;

    /**
     * @param start of the text in the whole one of which it is a part
     * @param words of the text, in order, with their places in the whole one
     * @param phrases of the whole one
     */
    private WordedText(String text, int start, List<Token> words, FoundPhrases phrases, TermReader reader) {
        this.text = text;
        this.start = start;
        this.words = words;
        this.phrases = phrases;
        this.reader = reader;
    }

    /** A whole text. */
    static WordedText of(String text, List<Token> words, FoundPhrases phrases, TermReader reader) {
        return new WordedText(text, 0, words, phrases, reader);
    }

    /** A part that begins and ends within no word. */
    WordedText part(Segment part) {
        if (part.text().length() == text.length()) {
            return this;
        }
        int from = start + part.start();
        int to = start + part.end();
        List<Token> some = words.subList(Token.startingBefore(words, from), Token.startingBefore(words, to));
        return new WordedText(part.text(), from, some, phrases, reader);
    }

    String text() {
        return text;
    }

    List<Token> words() {
        return words;
    }

    /** What it is about. */
    Terms terms() {
        Terms known = terms;
        if (known == null) {
            known = reader.terms(text, start, words, phrases.mentions(start, start + text.length()));
            terms = known;
        }
        return known;
    }
}
