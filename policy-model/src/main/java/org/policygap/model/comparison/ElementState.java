package org.policygap.model.comparison;

/** Whether an element is there. */
public enum ElementState {
    SATISFIED,
    /** It is there with lower modality, narrower actor or scope, another authority, or an extra exception. */
    WEAKER,
    ABSENT,
    /** The school's policy says the opposite. */
    OPPOSED
}
