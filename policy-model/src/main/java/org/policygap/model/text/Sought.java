package org.policygap.model.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for in many texts: in those only that have its letters, and there only where what it matches may
 * begin. It finds what the pattern alone would find.
 */
public final class Sought {
    private final Search search;
    private final Beginnings.Places places;

    private Sought(Search search, Beginnings.Places places) {
        this.search = search;
        this.places = places;
    }

    /** A pattern; where to look is worked out from it. */
    public static Sought of(Pattern pattern) {
        return new Sought(Search.of(pattern), Beginnings.of(pattern));
    }

    /** The same pattern, looked for everywhere. */
    public Search search() {
        return search;
    }

    /** Whether the pattern may be found in a text; false is certain. */
    public boolean mayBeIn(String folded) {
        return search.mayBeIn(folded);
    }

    /** A matcher for {@link #find}. */
    public Matcher matcher(String text) {
        return search.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /**
     * Puts the matcher on the first place, at or after another, where the pattern matches.
     *
     * @param folded the text as {@link Search#folded} has it
     * @param from UTF-16 unit of the text, 0-based
     * @return whether there is one
     */
    public boolean find(Matcher matcher, String folded, int from) {
        if (places.everywhere()) {
            return from <= folded.length()
                    && matcher.region(from, folded.length()).find();
        }
        for (int place = from; place <= folded.length(); place++) {
            if (places.mayBeAt(folded, place)
                    && matcher.region(place, folded.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** A text without the first place that the pattern matches. */
    public String withoutFirst(String text) {
        return search.isIn(text) ? search.matcher(text).replaceFirst("") : text;
    }
}
