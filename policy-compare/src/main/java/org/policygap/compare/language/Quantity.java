package org.policygap.compare.language;

import java.math.BigDecimal;
import org.policygap.model.policy.Limit;

/**
 * A number with a unit in a text.
 *
 * @param limit the number, its unit and how it binds
 * @param role what it limits
 * @param text the words, as written, with those that say how it binds: "not less than five working days"; for an interval between
 *     two dates what it comes to
 * @param start first UTF-16 unit in the text, 0-based, inclusive
 */
public record Quantity(Limit limit, QuantityRole role, String text, int start) {

    public BigDecimal value() {
        return limit.value();
    }

    public String unit() {
        return limit.unit();
    }

    /** Last UTF-16 unit in the text, exclusive. */
    public int end() {
        return start + text.length();
    }
}
