package org.policygap.model.text;

import java.util.regex.Matcher;

/**
 * A text with its letters folded once for all that is looked for in it.
 *
 * @param folded the text as {@link Search#folded} has it
 */
public record Folded(String text, String folded) {

    /** Folds a text. */
    public Folded(String text) {
        this(text, Search.folded(text));
    }

    /** What stands before a place, 0-based. */
    public Folded before(int place) {
        return new Folded(text.substring(0, place), folded.substring(0, place));
    }

    /** Whether a pattern is found. */
    public boolean has(Search search) {
        return search.mayBeIn(folded) && search.matcher(text).find();
    }

    /** The first group of where a pattern is found first, without white space around it; empty if it is not. */
    public String first(Search search) {
        if (!search.mayBeIn(folded)) {
            return "";
        }
        Matcher matcher = search.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
