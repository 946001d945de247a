package org.policygap.model.policy;

/** Whether the target of a reference was found. */
public enum ReferenceState {
    /** It is one node of this document. */
    RESOLVED,
    /** More than one node of this document fits. */
    AMBIGUOUS,
    /** It speaks of this document, and no node fits. */
    DANGLING,
    /** It speaks of another document. */
    EXTERNAL
}
