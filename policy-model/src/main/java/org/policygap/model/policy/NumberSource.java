package org.policygap.model.policy;

/** How the printed number of a clause came to be known. */
public enum NumberSource {
    /** No number is printed. */
    NONE,
    /** Typed by the author as part of the text. */
    TYPED,
    /** Computed from the document's automatic numbering, as the word processor prints it. */
    COMPUTED,
    /** Stored in the file beside the automatic numbering (RTF list text, PDF label tag). */
    STORED,
    /** A bullet, whatever its glyph. */
    BULLET
}
