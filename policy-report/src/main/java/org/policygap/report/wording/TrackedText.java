package org.policygap.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.MarkedText.Span;

/**
 * Two wordings as one text with tracked changes, as a word processor shows them: without what comes it is the earlier
 * wording, without what goes the later one, to the letter.
 */
public final class TrackedText {
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private TrackedText() {}

    /** Joins the two sides of a difference. */
    public static MarkedText of(WordDiff difference) {
        List<Span> old = words(difference.before());
        List<Span> young = words(difference.after());
        Joined result = new Joined();
        int j = 0;
        for (Span word : old) {
            if (word.mark() == Mark.REMOVED) {
                result.add(word.text(), Mark.REMOVED);
                continue;
            }
            for (; j < young.size() && young.get(j).mark() == Mark.ADDED; j++) {
                result.add(young.get(j).text(), Mark.ADDED);
            }
            result.same(word.text(), j < young.size() ? young.get(j++).text() : "");
        }
        for (; j < young.size(); j++) {
            result.add(young.get(j).text(), Mark.ADDED);
        }
        return result.text();
    }

    /** Words with the white space after them, each with the mark of its first letter. */
    private static List<Span> words(MarkedText text) {
        List<Mark> marks = new ArrayList<>();
        text.spans().forEach(span -> span.text().chars().forEach(any -> marks.add(span.mark())));
        List<Span> result = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.text());
        while (matcher.find()) {
            result.add(new Span(matcher.group(), marks.get(matcher.start())));
        }
        return result;
    }

    private static final class Joined {
        private final List<Span> spans = new ArrayList<>();

        /** A word that stays; its case, punctuation and white space may still change. */
        void same(String before, String after) {
            if (before.equals(after)) {
                add(before, Mark.NONE);
            } else {
                add(before, Mark.REMOVED);
                add(after, Mark.ADDED);
            }
        }

        void add(String text, Mark mark) {
            int last = spans.size() - 1;
            if (text.isEmpty()) {
                return;
            }
            if (last >= 0 && spans.get(last).mark() == mark) {
                spans.set(last, new Span(spans.get(last).text() + text, mark));
            } else {
                spans.add(new Span(text, mark));
            }
        }

        MarkedText text() {
            return new MarkedText(spans);
        }
    }
}
