package org.policygap.model.policy;

/** How much a problem matters, worst first. */
public enum Severity {
    /** Part of the document could not be used. */
    ERROR,
    /** Something may be wrong in the result. */
    WARNING,
    /** Good to know. */
    INFO
}
