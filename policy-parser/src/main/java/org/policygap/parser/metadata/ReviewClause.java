package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.SourcedText;

/** Reads the review interval from the sentence that states it, where no row or table does. */
final class ReviewClause {
    private static final Search REVIEW = Search.of(Pattern.compile("\\breview(?:ed|s)?\\b", Pattern.CASE_INSENSITIVE));
    /** What ends a sentence. */
    private static final String STOPS = ".!?";

    private static final Pattern DOCUMENT = Pattern.compile(
            "\\b(?:policy|policies|procedure|document|(?:this|our|the\\s+accessibility)\\s+(?:statement|plan))\\b",
            Pattern.CASE_INSENSITIVE);

    /** The sentence that says when the document was last changed. */
    private static final Search LAST =
            Search.of(Pattern.compile("\\blast\\s+(?:reviewed|updated|revised|amended)\\b", Pattern.CASE_INSENSITIVE));

    /** A clause on the review, the last one, and the intervals that a clause may give. */
    private static final Keywords WORDS = Keywords.of(
            Stream.concat(Stream.of(REVIEW, LAST), Periods.returningIntervals()).toList());

    /** The document itself, not guidance "which was last updated". */
    private static final Pattern ITSELF = Pattern.compile(
            "\\s*(?:(?:this|our|the)\\s+(?:\\w+\\s+){0,3}(?:policy|notice|version|document|procedure|statement|plan)\\s+(?:was|has\\s+been)\\s+)?",
            Pattern.CASE_INSENSITIVE);

    void addTo(MetadataCollector found, List<Paragraph> paragraphs) {
        if (found.has(MetadataField.LAST_REVIEWED) && found.has(MetadataField.REVIEW_PERIOD)) {
            return;
        }
        List<Paragraph> onReview = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.isBody()) {
                BitSet possible = WORDS.mayBeIn(paragraph.text().raw());
                if (possible.get(1) && !found.has(MetadataField.LAST_REVIEWED)) {
                    lastReview(found, paragraph);
                }
                if (possible.get(0) && possible.nextSetBit(2) > 0) {
                    onReview.add(paragraph);
                }
            }
        }
        for (Paragraph paragraph : onReview) {
            if (!found.has(MetadataField.REVIEW_PERIOD)) {
                sentences(found, paragraph);
            }
        }
    }

    private static void lastReview(MetadataCollector found, Paragraph paragraph) {
        String text = paragraph.text().raw();
        LAST.first(text).ifPresent(last -> {
            int from = startOfSentence(text, last.start());
            SourcedText sentence = paragraph.text().substring(from, endOfSentence(text, last.end()));
            if (ITSELF.matcher(text.substring(from, last.start())).matches()) {
                MetadataLabels.phrases(sentence.raw()).stream()
                        .filter(phrase -> phrase.field() == MetadataField.LAST_REVIEWED)
                        .limit(1)
                        .forEach(phrase -> found.add(sentence, phrase));
            }
        });
    }

    private static void sentences(MetadataCollector found, Paragraph paragraph) {
        String text = paragraph.text().raw();
        Matcher review = REVIEW.matcher(text);
        for (int at = 0; review.find(at); ) {
            int from = startOfSentence(text, review.start());
            at = endOfSentence(text, review.end());
            String words = text.substring(from, at);
            if (DOCUMENT.matcher(words).find()) {
                Periods.returningInterval(words)
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

    private static int startOfSentence(String text, int within) {
        int start = within;
        while (start > 0 && STOPS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int endOfSentence(String text, int within) {
        int end = within;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
