package org.policygap.model.policy;

import java.math.BigDecimal;

/**
 * A number a rule sets.
 *
 * @param value positive
 * @param unit singular, lower case: "day", "school day", "working day", "calendar day", "week", "month", "term", "year",
 *     "hour", "occasion", "person", "character", "pound", "percent", "pupil per adult", "year of age"
 */
public record Limit(Comparator comparator, BigDecimal value, String unit) {

    public Limit {
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    /** How a school's number is to compare with the limit. */
    public enum Comparator {
        AT_MOST,
        AT_LEAST,
        EXACTLY
    }
}
