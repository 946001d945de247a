package org.policygap.model.comparison;

/** Whether a school's policy has what the model asks for. */
public enum Status {
    /** Every core element is there. */
    MET,
    /** Something of it is there. */
    PARTIAL,
    /** The school's policy says the opposite of a core element. */
    CONFLICT,
    /** Nothing of it is there. */
    MISSING,
    /** A person decided that it does not concern this school. */
    NOT_APPLICABLE
}
