package org.policygap.parser.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A paragraph as the file declares it. What a format cannot tell has its neutral value; readers never guess.
 *
 * @param story the flow of text it belongs to
 * @param headingLevel declared heading or outline level, 1 to 9; 0 if it is not declared to be a heading
 * @param style name of the paragraph style or tag ("Heading 2", "li"), empty if none
 * @param label number or bullet that the file holds or implies beside the text; empty if none or typed in the text
 * @param runs the text in pieces of one look, without the label
 * @param indent left indent of the text in points from the margin; for plain text, 6 points for each column
 * @param alignment horizontal alignment
 * @param cell the table cell it stands in
 * @param noteMark for a footnote's or endnote's paragraph: its mark as printed; else empty
 * @param page page on which it begins, 1-based; 0 if unknown
 * @param layout where and how it was printed, for formats that know (PDF)
 */
public record Block(
        Story story,
        int headingLevel,
        String style,
        Optional<Label> label,
        List<Run> runs,
        double indent,
        Alignment alignment,
        Optional<CellPosition> cell,
        String noteMark,
        int page,
        Optional<Layout> layout) {
    /** The style of a block that is a line as the file breaks it, not a paragraph. */
    public static final String LINE = "line";
    /** Style of a line "name: value" in a file's own header of properties. */
    public static final String PROPERTY = "front-matter";
    /** Style of a term with its meaning, which is no heading. */
    public static final String ENTRY = "entry";
    /** Style of a paragraph that goes on the one before it over the end of a page. */
    public static final String CONTINUED = "continued";

    public Block {
        runs = List.copyOf(runs);
    }

    /** A paragraph of the body about which nothing but text and page is known. */
    public static Block plain(String text, int page) {
        return only(Story.BODY, text, Optional.empty(), page);
    }

    /** A paragraph or picture about which nothing more is known; a picture's text is what describes it, or empty. */
    public static Block only(Story story, String text, Optional<CellPosition> cell, int page) {
        List<Run> runs = text.isEmpty() ? List.of() : List.of(Run.plain(text));
        return new Block(story, 0, "", Optional.empty(), runs, 0, Alignment.START, cell, "", page, Optional.empty());
    }

    /** The same on another page. */
    public Block onPage(int newPage) {
        return new Block(story, headingLevel, style, label, runs, indent, alignment, cell, noteMark, newPage, layout);
    }

    /** The same declared to be a heading of that level. */
    public Block atLevel(int level) {
        return new Block(story, level, style, label, runs, indent, alignment, cell, noteMark, page, layout);
    }

    /** The same in a cell, or in none. */
    public Block inCell(Optional<CellPosition> newCell) {
        return new Block(story, headingLevel, style, label, runs, indent, alignment, newCell, noteMark, page, layout);
    }

    /** The same with another alignment. */
    public Block aligned(Alignment newAlignment) {
        return new Block(story, headingLevel, style, label, runs, indent, newAlignment, cell, noteMark, page, layout);
    }

    /** The same with other text. */
    public Block withRuns(List<Run> newRuns) {
        return new Block(story, headingLevel, style, label, newRuns, indent, alignment, cell, noteMark, page, layout);
    }

    /**
     * A part of this paragraph, with the runs that stand there. Only the first part has the label.
     *
     * @param from 0-based UTF-16 unit of {@link #text()}, inclusive
     * @param to exclusive
     */
    public Block part(int from, int to) {
        return from == 0 ? parts(List.of(to)).get(0) : parts(List.of(from, to)).get(1);
    }

    /**
     * The parts of this paragraph up to each of these places, in one walk along its runs. Only the first part has the label.
     *
     * @param ends 0-based UTF-16 units of {@link #text()}, exclusive, in ascending order
     */
    public List<Block> parts(List<Integer> ends) {
        List<Block> parts = new ArrayList<>(ends.size());
        int from = 0;
        int run = 0;
        int at = 0;
        for (int end : ends) {
            List<Run> kept = new ArrayList<>();
            while (run < runs.size() && at < end) {
                Run whole = runs.get(run);
                int runEnd = at + whole.text().length();
                if (Math.max(from, at) < Math.min(end, runEnd)) {
                    kept.add(whole.part(Math.max(from, at) - at, Math.min(end, runEnd) - at));
                }
                if (runEnd > end) {
                    break;
                }
                at = runEnd;
                run++;
            }
            Block part = withRuns(kept);
            parts.add(parts.isEmpty() ? part : part.withoutLabel());
            from = end;
        }
        return parts;
    }

    private Block withoutLabel() {
        return new Block(
                story, headingLevel, style, Optional.empty(), runs, indent, alignment, cell, noteMark, page, layout);
    }

    /** The whole text without the label. Offsets of source spans count in this text. */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Whether every run with a letter or digit is bold; every visible one if there is none, for a plain comma tells nothing. */
    public boolean isBold() {
        return isThroughout(Run::bold);
    }

    /** The same for italics. */
    public boolean isItalic() {
        return isThroughout(Run::italic);
    }

    private boolean isThroughout(Predicate<Run> look) {
        boolean any = false;
        boolean plainSign = false;
        for (Run run : runs) {
            if (look.test(run)) {
                any |= run.isVisible();
            } else if (run.isWorded()) {
                return false;
            } else {
                plainSign |= run.isVisible();
            }
        }
        return any && (!plainSign || runs.stream().anyMatch(Run::isWorded));
    }

    /** Whether it begins with words in bold, and not all of it is bold: a term before its explanation. */
    public boolean beginsBold() {
        return !isBold()
                && runs.stream()
                        .filter(Run::isVisible)
                        .findFirst()
                        .filter(Run::bold)
                        .isPresent();
    }
}
