package org.policygap.parser.read.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Marks of the footnotes or endnotes of a document, in the order in which the text refers to them. */
final class Notes {
    private final String format;
    private final Map<String, String> marks = new LinkedHashMap<>();
    private int next;

    /** Numbers in this format from this start on. */
    Notes(String format, int start) {
        this.format = format;
        this.next = start;
    }

    /** The mark of a note at its reference. */
    String refer(String id) {
        return marks.computeIfAbsent(id, key -> NumberFormats.print(next++, format));
    }

    /** A reference whose mark the author typed. */
    void refer(String id, String mark) {
        marks.putIfAbsent(id, mark);
    }

    /** The mark of a note, empty if nothing refers to it. */
    Optional<String> mark(String id) {
        return Optional.ofNullable(marks.get(id));
    }
}
