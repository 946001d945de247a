package org.policygap.parser.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Reads labels that stand over their days: a line "Planned review date", a heading or not, and a day alone in the next. */
final class StackedLabels {
    private static final Set<MetadataField> DATED = EnumSet.of(
            MetadataField.APPROVED_ON,
            MetadataField.LAST_REVIEWED,
            MetadataField.NEXT_REVIEW,
            MetadataField.PUBLISHED_ON);
    /** "Review" over a day may be anything; labels of two words are not. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 5;

    private StackedLabels() {}

    /** Adds what is not stated elsewhere. */
    static void addTo(MetadataCollector found, List<Paragraph> paragraphs) {
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            Paragraph label = paragraphs.get(i);
            Paragraph value = paragraphs.get(i + 1);
            if (isLine(label) && label.words() >= SHORTEST && label.words() <= LONGEST && isDay(value)) {
                field(label)
                        .filter(field -> !found.has(field))
                        .ifPresent(field -> found.add(
                                field,
                                label.clean(),
                                value.clean(),
                                value.text().strip().spans()));
            }
        }
    }

    private static Optional<MetadataField> field(Paragraph label) {
        return KnownLabels.field(label.clean()).filter(DATED::contains);
    }

    private static boolean isLine(Paragraph paragraph) {
        return (paragraph.role() == Role.HEADING || paragraph.role() == Role.BODY)
                && paragraph.cell().isEmpty();
    }

    private static boolean isDay(Paragraph value) {
        return isLine(value)
                && Periods.date(value.clean())
                        .filter(day -> day.literal().length() == value.clean().length())
                        .isPresent();
    }
}
