package org.policygap.compare.lexicon;

import java.util.List;
import org.policygap.compare.language.Token;

/**
 * Words of a text that express a concept.
 *
 * @param tokens the words, in order, at least one; a phrase with a gap leaves words out
 * @param nested whether a longer phrase covers the same words
 */
public record Mention(Concept concept, List<Token> tokens, boolean nested) {

    public Mention {
        tokens = List.copyOf(tokens);
    }

    /** First UTF-16 unit in the text, 0-based, inclusive. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Last UTF-16 unit in the text, 0-based, exclusive. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
