package org.policygap.parser.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.MetadataField;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Reads the review interval from the sentence that states it, where no row or table does. */
final class ReviewClause {
    private static final Pattern SENTENCE =
            Pattern.compile("[^.!?]*\\breview(?:ed|s)?\\b[^.!?]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCUMENT =
            Pattern.compile("\\b(?:policy|procedure|document|statement|plan)\\b", Pattern.CASE_INSENSITIVE);

    void addTo(MetadataCollector found, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (found.has(MetadataField.REVIEW_PERIOD)) {
                return;
            }
            if (paragraph.role() == Role.BODY && paragraph.cell().isEmpty()) {
                sentences(found, paragraph);
            }
        }
    }

    private static void sentences(MetadataCollector found, Paragraph paragraph) {
        Matcher sentence = SENTENCE.matcher(paragraph.text().raw());
        while (sentence.find()) {
            int from = sentence.start();
            String words = sentence.group();
            if (DOCUMENT.matcher(words).find()) {
                Periods.interval(words)
                        .ifPresent(interval -> found.put(
                                MetadataField.REVIEW_PERIOD,
                                "",
                                interval.literal(),
                                Optional.of(interval),
                                false,
                                paragraph
                                        .text()
                                        .substring(from + interval.start(), from + interval.end())
                                        .spans()));
            }
        }
    }
}
