package org.policygap.compare.language;

import java.util.Map;

/** Tells verbs from other words by a list of those that policies use. */
public final class Verbs {
    private static final String ONLY = "only";
    private static final Verbs ENGLISH = new Verbs(Resources.pairs("verbs.txt"));

    private final Map<String, String> kinds;

    private Verbs(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    /** With the shipped list, which is read once. */
    public static Verbs english() {
        return ENGLISH;
    }

    /** Whether a word in lower case is the plain form of a verb; it may be a noun as well. */
    public boolean isVerb(String word) {
        return kinds.containsKey(word);
    }

    /** Whether a word in lower case is the plain form of a verb or the one with -s, and no noun: "decides", "explore". */
    public boolean isOnlyVerb(String word) {
        return ONLY.equals(kinds.get(plain(word)));
    }

    /** Whether a word in lower case is the plain form of a verb or the one with -s; it may be a noun as well. */
    public boolean mayBeFinite(String word) {
        return kinds.containsKey(plain(word));
    }

    private String plain(String word) {
        if (kinds.containsKey(word) || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String short_ = word.substring(0, word.length() - 1);
        return !kinds.containsKey(short_) && word.endsWith("es") ? word.substring(0, word.length() - 2) : short_;
    }
}
