package org.policygap.report.word;

import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.Printable;

/**
 * A piece of text of one look.
 *
 * @param text made safe to print; line feeds and tabs stay
 * @param mark whether the words are a tracked insertion or deletion
 */
public record Run(String text, Mark mark, Look look) {

    public Run {
        text = Printable.of(text);
    }

    /** Character styles, by their id in styles.xml. */
    public enum Look {
        PLAIN(""),
        STRONG("Strong"),
        QUIET("Quiet"),
        /** For somebody to fill in. */
        TO_FILL_IN("ToFillIn"),
        IN_PLACE("InPlace"),
        PARTLY("Partly"),
        MISSING("Missing"),
        CONFLICT("Conflict");

        private final String id;

        Look(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** Text without a mark. */
    public static Run of(String text) {
        return new Run(text, Mark.NONE, Look.PLAIN);
    }

    /** Bold text without a mark. */
    public static Run strong(String text) {
        return new Run(text, Mark.NONE, Look.STRONG);
    }

    /** Text of some look without a mark. */
    public static Run of(String text, Look look) {
        return new Run(text, Mark.NONE, look);
    }
}
