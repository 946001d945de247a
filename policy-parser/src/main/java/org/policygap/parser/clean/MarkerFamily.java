package org.policygap.parser.clean;

/** How a number or bullet counts. */
public enum MarkerFamily {
    NONE,
    BULLET,
    /** 1, 1.1, 1.1.1: one value for each level. */
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN
}
