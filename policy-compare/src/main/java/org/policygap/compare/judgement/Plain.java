package org.policygap.compare.judgement;

import java.util.Locale;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.Modality;

/** Words for people who have never heard of modality or elements. */
final class Plain {
    private static final int LONGEST_QUOTE = 110;

    private Plain() {}

    static String modality(Modality modality) {
        return switch (modality) {
            case MUST_NOT -> "must not";
            case SHOULD_NOT -> "should not";
            case ADVISED_NOT -> "is advised not to";
            case MAY -> "may";
            case ADVISED -> "is advised to";
            case SHOULD -> "should";
            case MUST -> "must";
            case FACT -> "a plain statement";
        };
    }

    /** "at most 10 school days". */
    static String limit(Limit limit) {
        String number = limit.value().toPlainString() + " " + limit.unit();
        String plural = limit.value().compareTo(java.math.BigDecimal.ONE) == 0 ? number : plural(number);
        return switch (limit.comparator()) {
            case AT_MOST -> "at most " + plural;
            case AT_LEAST -> "at least " + plural;
            case EXACTLY -> plural;
        };
    }

    private static String plural(String number) {
        if (number.endsWith("percent") || number.endsWith("of age")) {
            return number.replace("year of age", "years of age");
        }
        return number.endsWith("person") ? number.replace("person", "people") : number + "s";
    }

    /** The beginning of a text, cut at a word and marked. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_QUOTE) {
            return "“" + line + "”";
        }
        int cut = line.lastIndexOf(' ', LONGEST_QUOTE);
        return "“" + line.substring(0, cut < 0 ? LONGEST_QUOTE : cut) + " …”";
    }

    /** Whether two short texts differ otherwise than in capitals. */
    static boolean differs(String one, String other) {
        return !one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
