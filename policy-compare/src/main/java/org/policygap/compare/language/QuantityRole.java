package org.policygap.compare.language;

/** What a number of a rule limits. Only numbers with the same role are compared. */
public enum QuantityRole {
    /** How soon something must be done: "within five days". */
    DEADLINE,
    /** How long before: "ten days' notice", "two weeks before the hearing". */
    NOTICE,
    /** How often: "every year", "twice a week". */
    INTERVAL,
    /** How long something lasts: "for up to six months". */
    DURATION,
    /** How long something is kept: "kept for six years", "deleted after 12 months". */
    RETENTION,
    /** From which amount on a rule applies: "absence of more than seven days". */
    THRESHOLD,
    /** The period in which something is counted: "in any 12 months". */
    WINDOW,
    /** How old somebody is. */
    AGE,
    /** By what time of the day. */
    CLOCK,
    /** How many people, how often something happened. */
    COUNT,
    /** How much money, which share. */
    AMOUNT,
    /** The text does not say. */
    UNKNOWN
}
