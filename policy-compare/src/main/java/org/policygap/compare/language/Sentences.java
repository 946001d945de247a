package org.policygap.compare.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into sentences, and sentences into the rules that are joined in them. */
public final class Sentences {
    /** A full stop that ends a sentence: not after an initial or a common abbreviation, and before a capital or the end. */
    private static final Pattern END = Pattern.compile(
            "(?=[.!?;\\n])(?:(?<!\\b(?:e\\.g|i\\.e|etc|no|mr|mrs|ms|dr|st|Mr|Mrs|Ms|Mx|Dr|St|Rev|Revd|eg|ie|cf|para|p|pp|ref)\\.?)(?<!\\b\\p{Lu})[.!?]+[\"”’')\\]]*\\s+"
                    + "(?=[\"“‘'(\\[]*[\\p{Lu}\\d])|\\n+|;\\s+)");

    /** Where a second rule begins in a sentence: "..., and must", "but should", "and will". */
    private static final Pattern JOINT = Pattern.compile(
            "(?=[,\\s])(?:(?:,\\s*|\\s+)(?:and|but|or|nor)\\s+(?=(?:(?!and\\b|or\\b|but\\b)\\p{L}+\\s+){0,4}?(?:must|should|shall|will|may|can|cannot)\\s"
                    + "(?!the\\b))|,\\s+(?=(?:and|but)\\s+(?:in|should|must|will|if|where)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_RULE = 4;

    private Sentences() {}

    /** The sentences of a text, in order, without the white space between them. */
    public static List<Segment> of(String text) {
        return cut(text, 0, END, 1);
    }

    /** The rules of a sentence: cut where a new modal verb begins, if enough words stand on both sides. */
    public static List<Segment> rules(Segment sentence) {
        return cut(sentence.text(), sentence.start(), JOINT, SHORTEST_RULE);
    }

    private static List<Segment> cut(String text, int offset, Pattern border, int fewestWords) {
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = border.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (Words.hasAtLeast(fewestWords, text, from, matcher.start())
                    && Words.hasAtLeast(fewestWords, text, matcher.end(), text.length())) {
                add(segments, text, from, matcher.end(), offset);
                from = matcher.end();
            }
        }
        add(segments, text, from, text.length(), offset);
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, String text, int from, int to, int offset) {
        String part = text.substring(from, to);
        String stripped = part.strip();
        if (!stripped.isEmpty()) {
            int lead = part.length() - part.stripLeading().length();
            segments.add(new Segment(stripped, offset + from + lead));
        }
    }
}
