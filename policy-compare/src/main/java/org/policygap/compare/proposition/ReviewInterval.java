package org.policygap.compare.proposition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.QuantityRole;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;

/**
 * How often a policy is reviewed, by what it says of itself: a period, or the time from its last review (else its adoption,
 * else the date of its version) to the next one.
 */
final class ReviewInterval {
    private static final int MONTHS = 12;

    private ReviewInterval() {}

    /** The interval that a metadata entry states, if it states one. */
    static Optional<Quantity> of(Policy policy, MetadataEntry entry) {
        return switch (entry.field()) {
            case REVIEW_PERIOD -> entry.period().flatMap(period -> quantity(period.toTotalMonths(), entry));
            case NEXT_REVIEW -> months(policy.metadata(), entry).flatMap(months -> quantity(months, entry));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> months(PolicyMetadata metadata, MetadataEntry next) {
        Stream<LocalDate> from = Stream.of(
                        MetadataField.LAST_REVIEWED, MetadataField.APPROVED_ON, MetadataField.PUBLISHED_ON)
                .flatMap(field -> metadata.first(field).stream())
                .flatMap(entry -> entry.earliest().stream());
        return next.earliest()
                .flatMap(to -> from.filter(to::isAfter).findFirst().map(last -> ChronoUnit.MONTHS.between(last, to)));
    }

    private static Optional<Quantity> quantity(long months, MetadataEntry entry) {
        long years = Math.round((double) months / MONTHS);
        boolean whole = Math.abs(months - years * MONTHS) <= 2 && years > 0;
        if (months <= 0) {
            return Optional.empty();
        }
        Limit limit = whole
                ? new Limit(Limit.Comparator.AT_MOST, BigDecimal.valueOf(years), "year")
                : new Limit(Limit.Comparator.AT_MOST, BigDecimal.valueOf(months), "month");
        boolean dates = entry.field() == MetadataField.NEXT_REVIEW;
        String number = limit.value().toPlainString() + " " + limit.unit();
        String text = dates
                ? "by its dates every " + number + (limit.value().compareTo(BigDecimal.ONE) == 0 ? "" : "s")
                : entry.literal();
        return Optional.of(new Quantity(limit, QuantityRole.INTERVAL, text, 0));
    }
}
