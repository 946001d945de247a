package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Story;

/** Finds paragraphs in a box that rules draw around text, outside of tables. A frame around most of a page is none. */
final class TextFrames {
    private static final double MOST_OF_PAGE = 0.6;
    private static final CellPosition BOX = new CellPosition("", 0, 0, 1, 1, false);

    private TextFrames() {}

    /** The paragraphs, those of the body in a box that is no table. */
    static List<Paragraph> mark(List<Paragraph> paragraphs) {
        Map<Integer, List<Box>> frames = new HashMap<>();
        List<Paragraph> marked = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            PageContent page = paragraph.lines().get(0).page();
            boolean framed = paragraph.story() == Story.BODY
                    && paragraph.cell().isEmpty()
                    && frames.computeIfAbsent(page.number(), number -> frames(page)).stream()
                            .anyMatch(frame -> holds(frame, paragraph));
            marked.add(framed ? paragraph.in(BOX) : paragraph);
        }
        return marked;
    }

    private static List<Box> frames(PageContent page) {
        return TableFinder.frames(page).stream()
                .filter(frame -> frame.height() < MOST_OF_PAGE * page.height())
                .toList();
    }

    private static boolean holds(Box frame, Paragraph paragraph) {
        return paragraph.lines().stream()
                .allMatch(line ->
                        frame.contains(line.left(), line.baseline()) && frame.contains(line.right(), line.baseline()));
    }
}
