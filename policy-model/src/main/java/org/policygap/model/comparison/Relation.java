package org.policygap.model.comparison;

/**
 * How the school's rule relates to the model's, read "the school's rule is ... the model's". The set relations are those
 * of the OSCAL control mapping model 1.2 and NIST IR 8477.
 */
public enum Relation {
    /** The same wording. */
    EQUAL,
    /** The same meaning in other words. */
    EQUIVALENT,
    /** The school asks for part of what the model asks for. */
    SUBSET,
    /** The school asks for all of it and more. */
    SUPERSET,
    /** Each has something that the other lacks. */
    INTERSECTS,
    /** They contradict each other. */
    CONFLICTING,
    /** The school's policy has nothing to relate. */
    NONE
}
