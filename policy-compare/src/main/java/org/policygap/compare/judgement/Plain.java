package org.policygap.compare.judgement;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.policygap.compare.language.Clip;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.Modality;

/** Words for people who have never heard of modality or elements. */
final class Plain {
    private static final int LONGEST_QUOTE = 110;
    private static final String CUT = " …";

    /** "a)", "12)" at the end of what was kept, without its bracket. */
    private static final Pattern LABEL = Pattern.compile("(?:^|\\s)[\\p{L}\\d]{1,2}$");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern CELL = Pattern.compile("[\\s,;.:]*\\s\\|\\s+");

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
        if (limit.unit().equals("minute of the day")) {
            return "by " + clock(limit.value().intValue());
        }
        boolean half = limit.value().compareTo(HALF) == 0;
        String number = (half ? "half a " : limit.value().toPlainString() + " ") + limit.unit();
        String plural = half || limit.value().compareTo(BigDecimal.ONE) == 0 ? number : plural(number);
        return switch (limit.comparator()) {
            case AT_MOST -> "at most " + plural;
            case AT_LEAST -> "at least " + plural;
            case EXACTLY -> plural;
        };
    }

    /** "7.30 am", of minutes since midnight. */
    private static String clock(int minutes) {
        int hour = minutes / 60;
        String past = Integer.toString(100 + minutes % 60).substring(1);
        return (hour + 11) % 12 + 1 + "." + past + (hour < 12 ? " am" : " pm");
    }

    private static String plural(String number) {
        if (number.endsWith("percent") || number.endsWith("of age")) {
            return number.replace("year of age", "years of age");
        }
        return number.endsWith("person") ? number.replace("person", "people") : number + "s";
    }

    /** The beginning of a text, cut where its sense allows and marked. */
    static String quote(String text) {
        return quote(text, LONGEST_QUOTE);
    }

    /** The same with at most so many characters. */
    static String quote(String text, int longest) {
        return "“" + balanced(Clip.clip(row(text), longest)).replace('“', '‘').replace('”', '’') + "”";
    }

    /** A part of a text without brackets whose other half is not in it, nor what begins in one near its end. */
    private static String balanced(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open.push(kept.length());
            }
            if (c != ')' || open.poll() != null || LABEL.matcher(kept).find()) {
                kept.append(c);
            }
        }
        boolean cut = text.endsWith(CUT);
        for (int bracket : open) {
            if (bracket > kept.length() / 2) {
                kept.setLength(bracket);
                cut = true;
            } else {
                kept.deleteCharAt(bracket);
            }
        }
        String whole = Clip.tidy(kept.toString());
        return cut && !whole.endsWith(CUT) ? whole + CUT : whole;
    }

    /** The cells of a table's row as parts of a sentence. */
    static String row(String text) {
        return text.indexOf('|') < 0 ? text : CELL.matcher(text).replaceAll(", ");
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** "a", "a or b", "a, b or c". */
    static String either(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }

    /** One for 1, two for 2, up to ten; digits after that. */
    static String count(long number) {
        List<String> words =
                List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        return number < words.size() ? words.get((int) number) : Long.toString(number);
    }

    static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
