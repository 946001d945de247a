package org.policygap.parser.read.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.usermodel.Notes;
import org.policygap.parser.read.office.NumberFormat;

/** Marks of the footnotes or the endnotes by the place of their references. */
final class DocNotes {
    private final NavigableMap<Integer, Integer> indices = new TreeMap<>();
    private final Map<Integer, String> marks = new HashMap<>();
    private final NumberFormat format;
    private int next;

    /**
     * Notes whose marks are not yet known.
     *
     * @param format how they are numbered
     * @param first first number
     */
    DocNotes(Notes notes, NumberFormat format, int first) {
        this.format = format;
        this.next = Math.max(1, first);
        for (int i = 0; i < notes.getNotesCount(); i++) {
            indices.put(notes.getNoteAnchorPosition(i), i);
        }
    }

    /** The first place from this one on where a note is referred to; beyond all text if there is none. */
    int nextReference(int position) {
        Integer next = indices.ceilingKey(position);
        return next == null ? Integer.MAX_VALUE : next;
    }

    /** Numbers the note that is referred to here; gives its mark. */
    String number(int position) {
        String mark = format.print(next);
        next++;
        marks.put(indices.getOrDefault(position, -1), mark);
        return mark;
    }

    /** The note that is referred to here has a mark of the author's. */
    void typed(int position, String mark) {
        marks.put(indices.getOrDefault(position, -1), mark);
    }

    /** Mark of a note, empty if nothing refers to it. */
    String mark(int index) {
        return marks.getOrDefault(index, "");
    }
}
