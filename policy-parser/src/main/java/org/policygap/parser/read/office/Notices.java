package org.policygap.parser.read.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Severity;

/** What a reader notices about the whole document, each thing once. */
public final class Notices {
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    /** Everything noticed, in the order in which it first was. */
    public List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    /** The document holds more than the reader takes. */
    public void limit(String what) {
        add(
                Severity.ERROR,
                "limit-reached",
                "The document holds more " + what + " than can be read; the rest is left out.",
                "Check that this is the right file. Split it if it really is that long.");
    }

    /** Part of the file could not be read. */
    public void damaged(String what) {
        add(
                Severity.ERROR,
                "damaged-part",
                "Part of the file is damaged (" + what + "); what could be read is used.",
                "Open it in the program it was made with, save a new copy and use that. Check the end of the document.");
    }

    /** Tracked changes are pending; deleted text was left out. */
    public void trackedChanges() {
        add(
                Severity.WARNING,
                "tracked-changes",
                "The document holds tracked changes. It was read as if all of them were accepted.",
                "Accept or reject the changes in the word processor, then use the copy.");
    }

    /** Text stands in boxes beside the text. */
    public void textBoxes() {
        add(
                Severity.INFO,
                "text-box",
                "Text stands in text boxes. It was read after the paragraph to which the box is tied.",
                "Check that the text of the boxes is where it belongs.");
    }

    /** Hidden text was kept out of the clauses. */
    public void hiddenText() {
        add(
                Severity.INFO,
                "hidden-text",
                "The file contains hidden text, which is neither shown nor printed. It does not count.",
                "Delete the hidden text, or make it visible if it is meant to count.");
    }

    /** Adds a problem about the whole document unless one of its code is there already. */
    public void add(Severity severity, String code, String meaning, String advice) {
        problems.putIfAbsent(code, new Problem(severity, code, meaning, advice, List.of()));
    }
}
