package org.policygap.parser.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Reads lines without a label: a date alone under the title, and "January 2031 version" at the foot of pages. */
final class FrontLines {
    private static final Set<Role> RUNNING = Set.of(Role.FRONT_MATTER, Role.HEADER, Role.FOOTER);
    private static final Pattern VERSION = Pattern.compile("(?i)\\s*version\\.?");
    private static final List<MetadataField> DATES = List.of(
            MetadataField.PUBLISHED_ON,
            MetadataField.APPROVED_ON,
            MetadataField.LAST_REVIEWED,
            MetadataField.NEXT_REVIEW);

    private FrontLines() {}

    static void addTo(MetadataCollector found, List<Paragraph> paragraphs) {
        for (Paragraph line : paragraphs) {
            if (RUNNING.contains(line.role()) && line.words() <= 4) {
                Periods.date(line.clean()).filter(date -> date.start() == 0).ifPresent(date -> add(line, date, found));
            }
        }
    }

    private static void add(Paragraph line, Periods.Found date, MetadataCollector found) {
        String rest = line.clean().substring(date.end());
        if (VERSION.matcher(rest).matches() && !found.has(MetadataField.VERSION)) {
            put(MetadataField.VERSION, Optional.empty(), line, date, found);
        } else if (rest.isEmpty()
                && line.role() == Role.FRONT_MATTER
                && line.look().page() <= 1
                && date.literal().length() > "2031/32".length()
                && DATES.stream().noneMatch(found::has)) {
            put(MetadataField.PUBLISHED_ON, Optional.of(date), line, date, found);
        }
    }

    private static void put(
            MetadataField field,
            Optional<Periods.Found> value,
            Paragraph line,
            Periods.Found date,
            MetadataCollector found) {
        found.put(field, "", date.literal(), value, false, line.text().strip().spans());
    }
}
