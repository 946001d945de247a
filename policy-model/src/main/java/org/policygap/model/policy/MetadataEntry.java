package org.policygap.model.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One statement of a document about itself.
 *
 * @param label the label as printed ("Next review due"), empty if none
 * @param literal the value as printed ("Summer 2027")
 * @param value the value in ISO 8601: a date "2027-03-14", an interval of dates "2027-03-01/2027-03-31" (first and last
 *     day, both included) for anything less exact than a day, a period "P1Y"; empty if it is none of these
 * @param derived whether the value was worked out from other entries rather than read
 */
public record MetadataEntry(
        String id,
        MetadataField field,
        String label,
        String literal,
        String value,
        boolean derived,
        List<SourceSpan> source) {

    public MetadataEntry {
        source = List.copyOf(source);
    }

    /** The first day meant, if the value is a date or an interval of dates. */
    public Optional<LocalDate> earliest() {
        return isDate() ? Optional.of(LocalDate.parse(value.substring(0, 10))) : Optional.empty();
    }

    /** The last day meant, if the value is a date or an interval of dates. */
    public Optional<LocalDate> latest() {
        return isDate() ? Optional.of(LocalDate.parse(value.substring(value.length() - 10))) : Optional.empty();
    }

    /** The period, if the value is one. */
    public Optional<Period> period() {
        return value.startsWith("P") ? Optional.of(Period.parse(value)) : Optional.empty();
    }

    private boolean isDate() {
        return value.length() >= 10 && Character.isDigit(value.charAt(0));
    }
}
