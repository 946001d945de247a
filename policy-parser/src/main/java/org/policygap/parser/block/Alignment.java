package org.policygap.parser.block;

/** Horizontal alignment of a paragraph. */
public enum Alignment {
    START,
    CENTRE,
    END,
    JUSTIFIED
}
