package org.policygap.parser.read.docx;

/** A property that is on, off or not spoken of (ISO/IEC 29500-1, 17.7.3). */
enum Toggle {
    UNSET,
    ON,
    OFF;

    /** The property as an attribute value says it; an element without value switches on. */
    static Toggle of(String value) {
        return switch (value) {
            case "0", "false", "off" -> OFF;
            default -> ON;
        };
    }

    boolean isOn() {
        return this == ON;
    }

    /** This, or the other where this says nothing. */
    Toggle or(Toggle other) {
        return this == UNSET ? other : this;
    }

    /** What two levels of styles make together: a toggle that both switch on is off again. */
    Toggle xor(Toggle other) {
        if (this == UNSET || other == UNSET) {
            return or(other);
        }
        return isOn() != other.isOn() ? ON : OFF;
    }
}
