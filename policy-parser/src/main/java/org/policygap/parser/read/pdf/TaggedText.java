package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.policygap.parser.block.Story;
import org.policygap.parser.read.pdf.TagUnit.Content;

/** Puts the text of a tagged document together in the order and the paragraphs of its structure tree. */
final class TaggedText {
    /** Share of the text that the tree must cover to be believed. */
    private static final double GOOD_COVERAGE = 0.9;

    private final List<TagUnit> units;
    private final Map<Integer, PageContent> pages = new HashMap<>();
    private final Map<Content, List<Segment>> segments = new HashMap<>();

    /** Pages hold only text that counts, without furniture. */
    TaggedText(TagTree tree, List<PageContent> contents) {
        this.units = tree.units();
        for (PageContent page : contents) {
            pages.put(page.number(), page);
            for (Segment segment : page.segments()) {
                if (segment.mark().id() >= 0 && !segment.mark().artifact()) {
                    segments.computeIfAbsent(
                                    new Content(page.number(), segment.mark().id()), k -> new ArrayList<>())
                            .add(segment);
                }
            }
        }
    }

    /** Whether the tree covers the text well. */
    boolean isGood() {
        Set<Content> known = new HashSet<>();
        units.forEach(u -> known.addAll(u.contents));
        long covered = known.stream()
                .flatMap(c -> segments.getOrDefault(c, List.of()).stream())
                .mapToLong(s -> s.text().length())
                .sum();
        long all = pages.values().stream()
                .flatMap(p -> p.segments().stream())
                .mapToLong(s -> s.text().length())
                .sum();
        return all > 0 && covered >= GOOD_COVERAGE * all;
    }

    /**
     * All paragraphs, page by page, on each page in the order of the tree: shapes often stand in it where they are anchored,
     * many pages off. A page of paragraphs that stand one below the other is read downwards. Text outside of the tree, leaders aside, follows the paragraphs that begin on its
     * page, or stands before them if it stands above them all.
     */
    List<Paragraph> paragraphs(PageLayout layout) {
        Map<Integer, List<Paragraph>> byPage = new TreeMap<>();
        for (TagUnit unit : units) {
            paragraph(unit)
                    .ifPresent(
                            p -> byPage.computeIfAbsent(p.lines().get(0).page().number(), page -> new ArrayList<>())
                                    .add(p));
        }
        byPage.replaceAll((page, paragraphs) -> new ArrayList<>(ReadingOrder.downwards(paragraphs)));
        for (PageContent page : pages.values()) {
            List<Paragraph> tagged = byPage.computeIfAbsent(page.number(), number -> new ArrayList<>());
            double top = tagged.stream().mapToDouble(TaggedText::top).min().orElse(0);
            List<Paragraph> others = layout.paragraphs(page.with(uncovered(page)));
            tagged.addAll(0, others.stream().filter(p -> top(p) < top).toList());
            tagged.addAll(others.stream().filter(p -> top(p) >= top).toList());
        }
        return byPage.values().stream().flatMap(List::stream).toList();
    }

    private static double top(Paragraph paragraph) {
        return paragraph.lines().get(0).top();
    }

    private List<Segment> uncovered(PageContent page) {
        Set<Content> known = new HashSet<>();
        units.forEach(u -> known.addAll(u.contents));
        return page.segments().stream()
                .filter(s -> !known.contains(new Content(page.number(), s.mark().id())))
                .filter(s -> !s.isLeader())
                .toList();
    }

    private Optional<Paragraph> paragraph(TagUnit unit) {
        List<Line> lines = new ArrayList<>();
        List<Segment> run = new ArrayList<>();
        int pageOfRun = 0;
        for (Content content : unit.contents) {
            if (content.page() != pageOfRun) {
                add(lines, pageOfRun, run);
                run.clear();
                pageOfRun = content.page();
            }
            run.addAll(segments.getOrDefault(content, List.of()));
        }
        add(lines, pageOfRun, run);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String mark = unit.story == Story.FOOTNOTE ? NoteMark.of(lines.get(0)) : "";
        if (!mark.isEmpty()) {
            lines.set(0, lines.get(0).from(1));
        }
        return Optional.of(new Paragraph(
                unit.story,
                unit.story == Story.BODY ? unit.headingLevel : 0,
                unit.tag,
                unit.listLevel,
                unit.cell,
                mark,
                label(unit, lines.get(0)),
                lines));
    }

    /** How many segments at the beginning of the line belong to the label. */
    private static int label(TagUnit unit, Line line) {
        int count = 0;
        for (Segment segment : line.segments()) {
            if (!unit.labels.contains(
                    new Content(line.page().number(), segment.mark().id()))) {
                break;
            }
            count++;
        }
        return unit.story == Story.BODY ? count : 0;
    }

    private void add(List<Line> lines, int page, List<Segment> run) {
        PageContent content = pages.get(page);
        if (content != null && !run.isEmpty()) {
            lines.addAll(LineBuilder.linesOfParagraph(content, run));
        }
    }
}
