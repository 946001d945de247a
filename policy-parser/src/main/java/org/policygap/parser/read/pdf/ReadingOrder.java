package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygap.parser.block.Story;

/** Mends the order of a tagged page, where some programs put the items of several lists into the first. */
final class ReadingOrder {
    /** In ems: how far the lines of two paragraphs may reach into each other. */
    private static final double OVERLAP = 0.4;

    private ReadingOrder() {}

    /**
     * Paragraphs of a page from top to bottom, if each stands wholly below another; else as they are, but for a last one over
     * all others, which was drawn after the table it stands over.
     */
    static List<Paragraph> downwards(List<Paragraph> paragraphs) {
        boolean plain = paragraphs.stream()
                .allMatch(p -> p.story() == Story.BODY && p.cell().isEmpty() && isOnOnePage(p));
        if (!plain) {
            return FrameOrder.ordered(overTheRest(paragraphs));
        }
        List<Paragraph> sorted = paragraphs.stream()
                .sorted(Comparator.comparingDouble(ReadingOrder::top))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (top(sorted.get(i))
                    < bottom(sorted.get(i - 1))
                            - OVERLAP * sorted.get(i).lines().get(0).size()) {
                return FrameOrder.ordered(paragraphs);
            }
        }
        return sorted;
    }

    private static List<Paragraph> overTheRest(List<Paragraph> paragraphs) {
        int rest = paragraphs.size() - 1;
        Paragraph last = paragraphs.get(rest);
        double top = paragraphs.stream()
                .limit(rest)
                .mapToDouble(ReadingOrder::top)
                .min()
                .orElse(0);
        if (last.story() != Story.BODY || last.cell().isPresent() || bottom(last) > top) {
            return paragraphs;
        }
        List<Paragraph> ordered = new ArrayList<>(List.of(last));
        ordered.addAll(paragraphs.subList(0, rest));
        return ordered;
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
