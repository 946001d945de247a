package org.policygap.model.policy;

/** What a clause is for. Only clauses of like kind are evidence for each other. */
public enum ClauseKind {
    CONTEXT,
    DEFINITION,
    PURPOSE,
    SCOPE,
    /** A rule: duty, prohibition, permission, procedure. */
    NORM,
    /** What follows from a breach. */
    CONSEQUENCE,
    /** A list of or pointer to other documents. */
    REFERENCE,
    /** When and by whom the policy is reviewed. */
    REVIEW
}
