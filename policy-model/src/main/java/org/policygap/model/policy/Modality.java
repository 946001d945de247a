package org.policygap.model.policy;

/** How binding a rule is, from the strictest prohibition over permission to the strictest duty, and plain statements. */
public enum Modality {
    MUST_NOT,
    SHOULD_NOT,
    ADVISED_NOT,
    MAY,
    ADVISED,
    SHOULD,
    MUST,
    /** States something without binding anybody. */
    FACT;

    /** Whether it forbids or advises against. */
    public boolean isNegative() {
        return this == MUST_NOT || this == SHOULD_NOT || this == ADVISED_NOT;
    }

    /** Whether it asks for something to be done. */
    public boolean isDuty() {
        return this == MUST || this == SHOULD || this == ADVISED;
    }

    /** How strongly it binds: 3 must, 2 should, 1 advised, 0 may or a plain statement; the same for duty and ban. */
    public int force() {
        return switch (this) {
            case MUST, MUST_NOT -> 3;
            case SHOULD, SHOULD_NOT -> 2;
            case ADVISED, ADVISED_NOT -> 1;
            case MAY, FACT -> 0;
        };
    }
}
