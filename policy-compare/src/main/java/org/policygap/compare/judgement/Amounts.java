package org.policygap.compare.judgement;

import java.math.BigDecimal;
import java.util.Map;
import org.policygap.model.policy.Limit;

/** Sets numbers with different units beside each other. */
final class Amounts {
    /** Units of time in days. A term of about thirteen weeks. */
    private static final Map<String, BigDecimal> DAYS = Map.ofEntries(
            Map.entry("minute", new BigDecimal("0.000694")),
            Map.entry("hour", new BigDecimal("0.041667")),
            Map.entry("day", BigDecimal.ONE),
            Map.entry("calendar day", BigDecimal.ONE),
            Map.entry("school day", BigDecimal.ONE),
            Map.entry("working day", BigDecimal.ONE),
            Map.entry("week", BigDecimal.valueOf(7)),
            Map.entry("month", BigDecimal.valueOf(30)),
            Map.entry("term", BigDecimal.valueOf(91)),
            Map.entry("year", BigDecimal.valueOf(365)));

    /** Less than 24 hours by what hours lose as parts of a day. */
    private static final BigDecimal NEARLY_A_DAY = new BigDecimal("0.99");

    /** From five on, working days have a weekend between them. */
    private static final BigDecimal WEEK = BigDecimal.valueOf(5);

    private static final BigDecimal WITH_WEEKENDS = new BigDecimal("1.4");

    /** Differences that come from counting a month as 30 days or a working day as 1.4. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.12");

    private Amounts() {}

    /** Whether two numbers count the same kind of thing and are at most so many times apart. */
    static boolean areComparable(Limit one, Limit other, BigDecimal mostApart) {
        boolean times = DAYS.containsKey(one.unit()) && DAYS.containsKey(other.unit());
        if (!times && !one.unit().equals(other.unit())) {
            return false;
        }
        BigDecimal ours = amount(one, other);
        BigDecimal theirs = amount(other, one);
        return ours.max(theirs).compareTo(ours.min(theirs).multiply(mostApart)) <= 0;
    }

    /** A limit in days or weeks with some days more, in days of the same kind; any other as it is. */
    static Limit days(Limit limit, int more) {
        boolean weeks = limit.unit().equals("week");
        if (!weeks && !limit.unit().endsWith("day")) {
            return limit;
        }
        BigDecimal days = weeks ? limit.value().multiply(DAYS.getOrDefault("week", BigDecimal.ONE)) : limit.value();
        return new Limit(limit.comparator(), days.add(BigDecimal.valueOf(more)), weeks ? "day" : limit.unit());
    }

    /** Whether a time is a day or longer, be it said in hours. */
    static boolean isADayOrMore(Limit limit) {
        return DAYS.containsKey(limit.unit()) && amount(limit).compareTo(NEARLY_A_DAY) >= 0;
    }

    /**
     * Negative if the first is clearly less than the second, positive if it is clearly more, 0 if they are alike: "14 days"
     * are ten working days, whichever kind of day the writer meant.
     */
    static int compare(Limit one, Limit other) {
        int asWritten = compare(one, other, amount(one, other), amount(other, one));
        int withWeekends = compare(one, other, amount(one), amount(other));
        int asDaysAtWork = compare(one, other, amount(atWork(one, other)), amount(atWork(other, one)));
        return asWritten == withWeekends && asWritten == asDaysAtWork ? asWritten : 0;
    }

    private static int compare(Limit one, Limit other, BigDecimal ours, BigDecimal theirs) {
        BigDecimal tolerance = one.unit().equals(other.unit()) ? BigDecimal.ONE : TOLERANCE;
        if (ours.compareTo(theirs.multiply(tolerance)) > 0) {
            return 1;
        }
        return theirs.compareTo(ours.multiply(tolerance)) > 0 ? -1 : 0;
    }

    /** The number in days; if one rule says only "days", its days are taken to be of the other's kind. */
    private static BigDecimal amount(Limit limit, Limit other) {
        boolean bothDays = limit.unit().endsWith("day") && other.unit().endsWith("day");
        boolean kindUnsaid =
                bothDays && (limit.unit().equals("day") || other.unit().equals("day"));
        return kindUnsaid ? limit.value() : amount(limit);
    }

    /** Beside weeks, days may be meant as days at work: "ten days' leave" is two weeks'. */
    private static Limit atWork(Limit limit, Limit other) {
        return limit.unit().equals("day") && other.unit().equals("week")
                ? new Limit(limit.comparator(), limit.value(), "working day")
                : limit;
    }

    /** The number in days, each kind of day as it is. */
    private static BigDecimal amount(Limit limit) {
        BigDecimal days = limit.value().multiply(DAYS.getOrDefault(limit.unit(), BigDecimal.ONE));
        boolean weekends = (limit.unit().equals("working day") || limit.unit().equals("school day"))
                && limit.value().compareTo(WEEK) >= 0;
        return weekends ? days.multiply(WITH_WEEKENDS) : days;
    }
}
