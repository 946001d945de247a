package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.MarkedText.Span;
import org.policygap.report.wording.Printable;

/** Text of documents as a cell can hold it. */
final class CellText {
    /** Excel's limit for the text of a cell is 32,767 UTF-16 units; escapes and the pointer need some room. */
    private static final int MAX_LENGTH = 32_000;

    /** Excel shows no more than 253 line breaks in a cell. */
    private static final int MAX_LINE_BREAKS = 250;

    private static final String POINTER = " … (cut here: read on in the document)";

    private CellText() {}

    /** The text without what a cell cannot hold; marks are kept. */
    static MarkedText safe(MarkedText text) {
        List<Span> clean = new ArrayList<>(text.spans().size());
        int length = 0;
        for (Span span : text.spans()) {
            String words = Printable.of(span.text());
            clean.add(new Span(words, span.mark()));
            length += words.length();
        }
        MarkedText whole = new MarkedText(clean);
        return length <= MAX_LINE_BREAKS ? whole : withFewLineBreaks(cut(whole, MAX_LENGTH));
    }

    /** At most {@code max} UTF-16 units of the text, cut at a word, with a pointer to the document. */
    static MarkedText cut(MarkedText text, int max) {
        List<Span> spans = new ArrayList<>();
        int room = max;
        for (Span span : text.spans()) {
            if (span.text().length() > room) {
                spans.add(new Span(room == 0 ? "" : Printable.cut(span.text(), room), span.mark()));
                spans.add(new Span(POINTER, Mark.NONE));
                break;
            }
            spans.add(span);
            room -= span.text().length();
        }
        return new MarkedText(spans);
    }

    private static MarkedText withFewLineBreaks(MarkedText text) {
        long breaks = text.text().chars().filter(character -> character == '\n').count();
        if (breaks <= MAX_LINE_BREAKS) {
            return text;
        }
        return new MarkedText(text.spans().stream()
                .map(span -> new Span(span.text().replaceAll("\\s*\\n\\s*", " / "), span.mark()))
                .toList());
    }
}
