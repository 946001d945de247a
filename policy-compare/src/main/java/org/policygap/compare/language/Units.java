package org.policygap.compare.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is counted: days of several kinds, longer times, people, occasions. */
final class Units {
    /** "School days", "academic year": the kind, without a group; only days are told apart by it. */
    static final String KIND =
            "(?:(?:school|working|business|calendar|clear|consecutive|continuous|full|complete|whole|academic|"
                    + "further|additional|separate|term[- ]time)[\\s-]+)";

    static final String TIME = "(?:hour|day|week|fortnight|month|half[- ]term|term|year|minute)";

    private static final String PEOPLE =
            "(?:people|person|member|governor|trustee|teacher|adult|witness(?:es)?|companion|colleague|"
                    + "friend|relative|representative|signator(?:y|ies)|referee)";
    private static final String EVENTS = "(?:occasion|absence|spell|episode|period of absence|period of sickness|time)";

    private static final String SIGNS = "(?:character|letter or number)";

    /** Any of them. */
    static final String ANY = "(?:" + TIME + "|" + PEOPLE + "|" + EVENTS + "|" + SIGNS + ")";

    private static final Pattern PERSON = Pattern.compile(PEOPLE + "s?");
    private static final Pattern SIGN = Pattern.compile(SIGNS + "s?");
    private static final Pattern EVENT = Pattern.compile("(?:" + EVENTS + ")s?|periods of .*");

    private Units() {}

    /** The unit's name as a limit has it. */
    static String name(String kind, String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        if (PERSON.matcher(word).matches()) {
            return "person";
        }
        if (EVENT.matcher(word).matches()) {
            return "occasion";
        }
        if (SIGN.matcher(word).matches()) {
            return "character";
        }
        String unit = word.startsWith("half") ? "term" : word.replaceFirst("s$", "");
        return unit.equals("day") ? day(kind.toLowerCase(Locale.ROOT)) : unit.equals("fortnight") ? "week" : unit;
    }

    /** How many of the unit one of the noun is: a fortnight is two weeks. */
    static String factor(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        return word.startsWith("fortnight") ? "2" : word.startsWith("half") ? "0.5" : "1";
    }

    private static String day(String kind) {
        if (kind.contains("school") || kind.contains("term")) {
            return "school day";
        }
        if (kind.contains("working") || kind.contains("business")) {
            return "working day";
        }
        return kind.contains("calendar") ? "calendar day" : "day";
    }
}
