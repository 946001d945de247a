package org.policygap.model.review;

/** What can be decided. */
public enum Choice {
    USE_MODEL_WORDING,
    USE_WITH_CHANGES,
    KEEP_OUR_WORDING,
    DOES_NOT_APPLY,
    ASK_THE_TRUST,
    KEEP_AS_LOCAL_SECTION,
    ADOPT_ACROSS_TRUST,
    REMOVE
}
