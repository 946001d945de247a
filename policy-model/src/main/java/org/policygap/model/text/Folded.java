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
    public boolean has(Sought sought) {
        return sought.mayBeIn(folded) && sought.find(sought.matcher(text), folded, 0);
    }

    /** The first group of where a pattern is found first, without white space around it; empty if it is not. */
    public String first(Sought sought) {
        if (!sought.mayBeIn(folded)) {
            return "";
        }
        Matcher matcher = sought.matcher(text);
        return sought.find(matcher, folded, 0) ? matcher.group(1).strip() : "";
    }
}
