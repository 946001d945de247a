package org.policygap.report.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.policygap.report.wording.English;

/**
 * Whether a policy is due for review on the date of the report.
 *
 * @param days days until the review if positive, since then if negative; 0 if no date is known
 */
public record ReviewStatus(State state, long days) {
    /** A review within this many days is due soon. */
    public static final int SOON = 60;

    /** From this many days on a delay is told in months, and in years. */
    public static final int DAYS_IN_WORDS_OF_MONTHS = 100;

    public static final int DAYS_IN_WORDS_OF_YEARS = 731;
    public static final double DAYS_A_MONTH = 30.4375;
    public static final double DAYS_A_YEAR = 365.25;

    /** How urgent a review is. */
    public enum State {
        UP_TO_DATE,
        DUE_SOON,
        OVERDUE,
        NO_DATE
    }

    /** The status of a policy that is next due for review on a day: overdue from the day after. */
    public static ReviewStatus of(Optional<LocalDate> nextReview, LocalDate reportDate) {
        if (nextReview.isEmpty()) {
            return new ReviewStatus(State.NO_DATE, 0);
        }
        long days = ChronoUnit.DAYS.between(reportDate, nextReview.get());
        if (days < 0) {
            return new ReviewStatus(State.OVERDUE, days);
        }
        return new ReviewStatus(days <= SOON ? State.DUE_SOON : State.UP_TO_DATE, days);
    }

    /** Symbol and words: "▲ Overdue by 3 months". */
    public String text() {
        return switch (state) {
            case UP_TO_DATE -> "● Up to date";
            case DUE_SOON -> days == 0 ? "◐ Due today" : "◐ Due in " + English.count(days, "day", "days");
            case OVERDUE -> "▲ Overdue by " + span();
            case NO_DATE -> "○ No date found";
        };
    }

    /** Until the review or since then: full years from two years on, full months from a hundred days on, else days. */
    public String span() {
        return span(Math.abs(days));
    }

    private static String span(long days) {
        if (days >= DAYS_IN_WORDS_OF_YEARS) {
            return (long) (days / DAYS_A_YEAR) + " years";
        }
        return days >= DAYS_IN_WORDS_OF_MONTHS
                ? (long) (days / DAYS_A_MONTH) + " months"
                : English.count(days, "day", "days");
    }
}
