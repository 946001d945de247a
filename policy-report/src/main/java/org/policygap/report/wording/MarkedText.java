package org.policygap.report.wording;

import java.util.List;
import java.util.stream.Collectors;

/** A text in which some words are marked, as a word processor marks tracked changes. */
public record MarkedText(List<Span> spans) {

    public MarkedText {
        spans = List.copyOf(spans);
    }

    /** A text without marks. */
    public static MarkedText plain(String text) {
        return new MarkedText(List.of(new Span(text, Mark.NONE)));
    }

    /** The whole text, without its marks. */
    public String text() {
        return spans.size() == 1
                ? spans.get(0).text()
                : spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** Whether any word is marked. */
    public boolean isMarked() {
        return spans.stream().anyMatch(span -> span.mark() != Mark.NONE);
    }

    /** How words are marked. */
    public enum Mark {
        NONE,
        /** The words would go. */
        REMOVED,
        /** The words would come. */
        ADDED
    }

    /** A run of text with one mark. */
    public record Span(String text, Mark mark) {}
}
