package org.policygap.model.comparison;

/** Whether the school's rule binds more or less than the model's. */
public enum Strictness {
    SAME,
    STRICTER,
    WEAKER,
    /** Stricter in one respect and weaker in another. */
    MIXED,
    /** Nothing to compare. */
    UNKNOWN
}
