package org.policygap.model.comparison;

/** The rule that found a conflict. */
public enum ConflictRule {
    /** One permits what the other forbids. */
    PERMISSION_AGAINST_PROHIBITION,
    /** One asks for what the other forbids. */
    DUTY_AGAINST_PROHIBITION,
    /** One has an exception that the other lacks. */
    EXCEPTION_AGAINST_NONE,
    /** The numbers, intervals or deadlines differ. */
    NUMBER,
    /** Different people alone may decide. */
    AUTHORITY
}
