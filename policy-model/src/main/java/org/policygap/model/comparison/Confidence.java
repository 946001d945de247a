package org.policygap.model.comparison;

/** How sure the tool is of a finding. */
public enum Confidence {
    SURE,
    FAIRLY_SURE,
    PLEASE_CHECK
}
