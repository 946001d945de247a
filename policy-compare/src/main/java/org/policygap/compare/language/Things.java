package org.policygap.compare.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Limit;
import org.policygap.model.text.Search;

/** How many of a thing: "two written references", "no more than one request". The unit is the thing, in the singular. */
public final class Things {
    /** Plurals whose number says nothing of a rule, and words that only look like plurals. */
    private static final String NO_THING =
            "(?!(?:is|was|has|does|this|its|his|hers|theirs|ours|yours|as|us|thus|always|"
                    + "sometimes|perhaps|less|unless|towards|besides|across|parts|kinds|sorts|types|ways|areas|key|guidance)\\b|"
                    + Units.ANY + "s?\\b)";

    private static final String WORD = "\\p{L}[\\p{L}-]*";

    /** The first plural after a number, with up to two words between that are none. */
    private static final Search SEVERAL = search("(?<![\\p{L}\\p{N}.,£/-])(" + Numbers.PATTERN
            + ")\\s+(?:(?!(?:or|and|to|of|in|at|for|from|per)\\b|" + Units.ANY + "s?\\b)" + WORD + "(?<!s)\\s+){0,2}"
            + NO_THING + "(" + WORD + "[\\p{L}&&[^su]]s)\\b");

    /** One and no more, or at least one: the thing follows. */
    private static final Search ONE = search(
            "(?:\\b(?:only|than|least|most|up to)\\s+|^\\W*)(one|a single)\\s+(?:(?:written|further|such|formal)\\s+)?"
                    + "(?!(?:of|or|and|to|in|at|who|that|member)\\b|" + Units.ANY + "\\b)(" + WORD + ")(?<!s)\\b");

    private static final Set<String> NUMBER_WORDS = Numbers.firstWords();

    /** "Year 7 pupils", "section 3 duties": a name, and nothing is counted. */
    private static final Set<String> NAMES = Set.of(
            "year",
            "years",
            "stage",
            "section",
            "paragraph",
            "part",
            "form",
            "level",
            "tier",
            "group",
            "step",
            "appendix",
            "annex",
            "schedule",
            "article",
            "class",
            "grade",
            "band",
            "point",
            "number",
            "no",
            "and",
            "or",
            "regulation",
            "chapter",
            "page",
            "table",
            "phase",
            "unit",
            "room");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s.]*$");

    /** More than this is the number of a year or of a document. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private Things() {}

    /** The things that a text counts. */
    public static List<Quantity> of(String text) {
        List<Quantity> found = new ArrayList<>();
        new WordStarts(text).each(SEVERAL, NUMBER_WORDS, several -> {
            BigDecimal value = Numbers.of(several.group(1));
            boolean counted = value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(MOST) < 0;
            if (counted && !isName(text.substring(0, several.start()))) {
                found.add(quantity(text, several.start(), several.end(), value, singular(several.group(2))));
            }
        });
        ONE.all(text)
                .forEach(one -> found.add(quantity(
                        text,
                        one.start(1),
                        one.end(),
                        BigDecimal.ONE,
                        one.group(2).toLowerCase(Locale.ROOT))));
        return List.copyOf(found);
    }

    private static Search search(String regex) {
        return Search.of(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    private static Quantity quantity(String text, int start, int end, BigDecimal value, String thing) {
        Bounds.Bound bound = Bounds.of(text, start, end);
        String words = text.substring(bound.start(), bound.end()).strip();
        return new Quantity(new Limit(bound.comparator(), value, thing), QuantityRole.COUNT, words, bound.start());
    }

    private static boolean isName(String before) {
        Matcher last = LAST_WORD.matcher(before);
        return last.find() && NAMES.contains(last.group(1).toLowerCase(Locale.ROOT));
    }

    /** "Enquiries" are of one enquiry, "processes" of one process. */
    private static String singular(String plural) {
        return plural.toLowerCase(Locale.ROOT)
                .replaceFirst("ies$", "y")
                .replaceFirst("(?<=ss|x|ch|sh)es$", "")
                .replaceFirst("(?<=[^s])s$", "");
    }
}
