package org.policygap.parser.read.pdf;

import java.util.Comparator;
import java.util.List;
import org.policygap.parser.block.Story;

/** Mends the order of a tagged page, where some programs put the items of several lists into the first. */
final class ReadingOrder {
    /** In ems: how far the lines of two paragraphs may reach into each other. */
    private static final double OVERLAP = 0.4;

    private ReadingOrder() {}

    /** Paragraphs of a page from top to bottom, if each stands wholly below another; else as they are. */
    static List<Paragraph> downwards(List<Paragraph> paragraphs) {
        boolean plain = paragraphs.stream()
                .allMatch(p -> p.story() == Story.BODY && p.cell().isEmpty() && isOnOnePage(p));
        if (!plain) {
            return paragraphs;
        }
        List<Paragraph> sorted = paragraphs.stream()
                .sorted(Comparator.comparingDouble(ReadingOrder::top))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (top(sorted.get(i))
                    < bottom(sorted.get(i - 1))
                            - OVERLAP * sorted.get(i).lines().get(0).size()) {
                return paragraphs;
            }
        }
        return sorted;
    }

    private static boolean isOnOnePage(Paragraph paragraph) {
        return paragraph.lines().stream()
                        .map(line -> line.page().number())
                        .distinct()
                        .count()
                == 1;
    }

    private static double top(Paragraph paragraph) {
        return paragraph.lines().stream().mapToDouble(Line::top).min().orElse(0);
    }

    private static double bottom(Paragraph paragraph) {
        return paragraph.lines().stream().mapToDouble(Line::bottom).max().orElse(0);
    }
}
