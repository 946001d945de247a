package org.policygap.parser.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.parser.block.Layout;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.SourcedText;

/** Finds the lines in the largest type of the first page, boxes and running lines included, which name a document. */
final class LargestType {
    /** Times the size of the ordinary text that is surely larger. */
    private static final double LARGER = 1.15;
    /** Share of the largest size that the other lines of a title have. */
    private static final double LIKE = 0.75;

    private static final int LONGEST = 25;
    private static final Pattern SCHOOL = Pattern.compile(
            "(?i)(?!.*\\b(?:policy|statement|scheme|plan)\\b).*\\b(?:school|academy|college|nursery|trust|council)s?\\W*");

    private LargestType() {}

    /** The lines from the top down; empty if no line is larger than ordinary text or there are too many words. */
    static Optional<SourcedText> of(List<Paragraph> paragraphs) {
        double ordinary = ordinarySize(paragraphs);
        List<Paragraph> lines = paragraphs.stream()
                .filter(p -> p.look().page() == 1 && size(p) > ordinary * LARGER)
                .filter(p -> !SCHOOL.matcher(p.clean()).matches())
                .sorted(Comparator.comparingDouble(
                        p -> p.look().layout().map(Layout::top).orElse(0.0)))
                .toList();
        double largest = lines.stream().mapToDouble(LargestType::size).max().orElse(0);
        List<SourcedText> title = new ArrayList<>();
        boolean seen = false;
        for (Paragraph line : lines) {
            boolean like = size(line) >= largest * LIKE;
            if (!like && seen) {
                break;
            }
            if (like) {
                title.add(line.text());
            }
            seen |= size(line) == largest;
        }
        SourcedText joined = SourcedText.join(title, " ");
        return ordinary == 0 || title.isEmpty() || joined.words() > LONGEST ? Optional.empty() : Optional.of(joined);
    }

    private static double ordinarySize(List<Paragraph> paragraphs) {
        Map<Double, Integer> sizes = new HashMap<>();
        paragraphs.forEach(p -> sizes.merge(size(p), p.words(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private static double size(Paragraph paragraph) {
        return paragraph.look().layout().map(Layout::size).orElse(0.0);
    }
}
