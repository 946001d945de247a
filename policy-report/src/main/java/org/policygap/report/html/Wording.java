package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.MarkedText.Span;

/** Wording of a document as a quotation, with differing or colliding words marked. */
final class Wording {
    private Wording() {}

    static Tag quoted(String wording) {
        return quoted(MarkedText.plain(wording));
    }

    /** The wording with words that would go or come marked to the eye, and said to a screen reader. */
    static Tag quoted(MarkedText wording) {
        return quotation(each(wording.spans(), Wording::span));
    }

    /** The sentence with the words marked where they stand in it, without regard to case. */
    static Tag quoted(String sentence, String words) {
        int start = words.isBlank() ? -1 : indexOf(sentence, words.strip());
        if (start < 0) {
            return quoted(sentence);
        }
        int end = start + words.strip().length();
        return quotation(
                text(sentence.substring(0, start)),
                tag("mark", sentence.substring(start, end)),
                text(sentence.substring(end)));
    }

    private static Tag quotation(Html... parts) {
        return tag("blockquote", parts).with("dir", "auto");
    }

    private static int indexOf(String sentence, String words) {
        for (int i = 0; i + words.length() <= sentence.length(); i++) {
            if (sentence.regionMatches(true, i, words, 0, words.length())) {
                return i;
            }
        }
        return -1;
    }

    private static Html span(Span span) {
        return switch (span.mark()) {
            case NONE -> text(span.text());
            case REMOVED -> tag("del", Badges.spoken("[removed: "), text(span.text()), Badges.spoken("]"));
            case ADDED -> tag("ins", Badges.spoken("[added: "), text(span.text()), Badges.spoken("]"));
        };
    }
}
