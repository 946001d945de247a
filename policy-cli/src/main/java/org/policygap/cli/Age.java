package org.policygap.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;

/**
 * What tells which of two versions of a policy is the newer. Only like is held against like: a document that says nothing of
 * a date is no older than one that does.
 *
 * @param since the day on which it was approved or last reviewed, whichever is later
 * @param due the next review
 * @param year the first one in its file's name
 * @param isSetAside whether its file is called a draft, a template or a former version
 */
record Age(Optional<LocalDate> since, Optional<LocalDate> due, Optional<Integer> year, boolean isSetAside) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern SET_ASIDE = Pattern.compile(
            "(?<!\\p{L})(?:draft|template|old|former|archived?|superseded|withdrawn)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    static Age of(Policy policy) {
        String name = policy.source().fileName();
        Matcher year = YEAR.matcher(name);
        return new Age(
                Stream.of(MetadataField.APPROVED_ON, MetadataField.LAST_REVIEWED)
                        .flatMap(field -> day(policy.metadata(), field).stream())
                        .max(Comparator.naturalOrder()),
                day(policy.metadata(), MetadataField.NEXT_REVIEW),
                year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty(),
                SET_ASIDE.matcher(name).find());
    }

    private static Optional<LocalDate> day(PolicyMetadata metadata, MetadataField field) {
        return metadata.first(field).flatMap(MetadataEntry::latest);
    }

    /** Whether it is the newer: by approval or last review, else by the next review, else by the year in the files' names. */
    boolean isNewerThan(Age other) {
        int order = order(since, other.since);
        order = order == 0 ? order(due, other.due) : order;
        order = order == 0 ? order(year, other.year) : order;
        return order > 0 && !isSetAside;
    }

    private static <T extends Comparable<? super T>> int order(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() ? one.get().compareTo(other.get()) : 0;
    }
}
