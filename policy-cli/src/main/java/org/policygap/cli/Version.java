package org.policygap.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.compare.matching.Match;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;

/**
 * A document as a version of a policy: schools keep those of former years in the same folder.
 *
 * @param match which model it is a version of
 * @param since first day on which it seems to be in force; {@link LocalDate#MIN} if it does not say
 * @param year the first one in its file's name; 0 if there is none
 */
record Version(Match match, LocalDate since, int year) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Comparator<Version> BY_AGE =
            Comparator.comparing((Version version) -> version.since()).thenComparingInt(version -> version.year());

    /** What a review period is where none is stated. */
    private static final Period USUAL = Period.ofYears(1);

    static Version of(Policy policy, Match match) {
        return new Version(match, since(policy), year(policy));
    }

    /**
     * The day on which a document was approved or last reviewed, whichever is later; else one review period before its next
     * review; else the first day of the first year in its file's name.
     */
    static LocalDate since(Policy policy) {
        PolicyMetadata metadata = policy.metadata();
        int year = year(policy);
        return Stream.of(MetadataField.APPROVED_ON, MetadataField.LAST_REVIEWED)
                .flatMap(field -> day(metadata, field).stream())
                .max(Comparator.naturalOrder())
                .or(() -> day(metadata, MetadataField.NEXT_REVIEW).map(next -> next.minus(period(metadata))))
                .orElse(year == 0 ? LocalDate.MIN : LocalDate.ofYearDay(year, 1));
    }

    private static Optional<LocalDate> day(PolicyMetadata metadata, MetadataField field) {
        return metadata.first(field).flatMap(MetadataEntry::latest);
    }

    private static Period period(PolicyMetadata metadata) {
        return metadata.first(MetadataField.REVIEW_PERIOD)
                .flatMap(MetadataEntry::period)
                .orElse(USUAL);
    }

    private static int year(Policy policy) {
        Matcher year = YEAR.matcher(policy.source().fileName());
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }

    /** Whether it seems to be a later version than another, which is called like the model and shares no more than twice as much. */
    boolean isNewerThan(Version other) {
        return BY_AGE.compare(this, other) > 0 && match.best().isNamed() && !other.isMoreLikeThan(this);
    }

    /** Whether it is plainly more like the model than another: called more like it, or with more than twice as much in common. */
    boolean isMoreLikeThan(Version other) {
        return match.best().title() > other.match.best().title()
                || match.best().content() > 2 * other.match.best().content();
    }
}
