package org.policygap.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each school a short id that stays the same as long as its name does. */
final class SchoolIds {
    /** Long enough to be recognised, short enough to stand in a row's key. */
    private static final int LONGEST = 8;

    private final Set<String> taken = new HashSet<>();

    /** The first letters of the first word of the name that tells schools apart; numbered if already taken. */
    String assign(String name) {
        String stem = stem(name);
        String id = stem;
        for (int n = 2; !taken.add(id); n++) {
            id = stem + n;
        }
        return id;
    }

    private static String stem(String name) {
        for (String word : name.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+")) {
            if (word.length() > 2 && !word.equals("THE") && Character.isLetter(word.charAt(0))) {
                return word.substring(0, Math.min(LONGEST, word.length()));
            }
        }
        return "SCHOOL";
    }
}
