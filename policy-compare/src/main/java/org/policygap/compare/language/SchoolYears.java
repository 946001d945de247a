package org.policygap.compare.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which years of pupils a text names: "Years 4 to 6", "the infants", "children under five". Nursery is -1, Reception 0. */
public final class SchoolYears {
    private static final Pattern NUMBERED =
            Pattern.compile("\\byears? (\\d\\d?)(?:\\s*(?:to|and|or|-|–)\\s*(\\d\\d?))?\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<Pattern, Span> NAMED = Map.ofEntries(
            named("nursery|pre-?school|children under five|under[- ]fives", -1, -1),
            named("reception (?:class|year|children|pupils)|early years", -1, 0),
            named("infants?|key stage (?:1|one)", 1, 2),
            named("juniors?|key stage (?:2|two)", 3, 6),
            named("key stage (?:3|three)|lower school", 7, 9),
            named("key stage (?:4|four)", 10, 11),
            named("upper school", 9, 13),
            named("sixth[- ]form(?:ers?)?|key stage (?:5|five)", 12, 13));

    private SchoolYears() {}

    private record Span(int first, int last) {
        boolean overlaps(Span other) {
            return first <= other.last && other.first <= last;
        }
    }

    /** Whether each text names years of pupils, and none that the other names. */
    public static boolean differ(String one, String other) {
        List<Span> ours = in(one);
        List<Span> theirs = ours.isEmpty() ? ours : in(other);
        return !theirs.isEmpty()
                && ours.stream().noneMatch(span -> theirs.stream().anyMatch(span::overlaps));
    }

    private static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Matcher numbered = NUMBERED.matcher(text);
        numbered.results().forEach(match -> found.add(span(match)));
        NAMED.forEach((pattern, span) -> {
            if (pattern.matcher(text).find()) {
                found.add(span);
            }
        });
        return found;
    }

    private static Span span(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        return new Span(first, match.group(2) == null ? first : Integer.parseInt(match.group(2)));
    }

    private static Map.Entry<Pattern, Span> named(String names, int first, int last) {
        return Map.entry(Pattern.compile("\\b(?:" + names + ")\\b", Pattern.CASE_INSENSITIVE), new Span(first, last));
    }
}
