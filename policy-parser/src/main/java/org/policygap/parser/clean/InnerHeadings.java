package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Run;

/**
 * Parts paragraphs in which an author broke the line where a paragraph should end: at empty lines, around a line that is
 * bold while others are not, which is a heading, and where every line ends with its sentence.
 */
final class InnerHeadings {
    private static final int FEWEST_SENTENCES = 3;

    private InnerHeadings() {}

    /** The paragraphs, such ones in their parts. */
    static List<Paragraph> split(List<Paragraph> paragraphs) {
        List<Paragraph> split = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            boolean candidate = paragraph.isBody()
                    && paragraph.look().headingLevel() == 0
                    && paragraph.text().raw().strip().indexOf('\n') > 0;
            if (candidate) {
                addParts(split, paragraph);
            } else {
                split.add(paragraph);
            }
        }
        return split;
    }

    /** A line of a paragraph, its break included. */
    private record Line(int from, int to, boolean blank, boolean bold) {}

    private static void addParts(List<Paragraph> split, Paragraph paragraph) {
        List<Integer> ends = ends(paragraph, lines(paragraph));
        List<Block> looks = paragraph.look().parts(ends);
        int from = 0;
        for (int i = 0; i < looks.size(); i++) {
            split.add(part(paragraph, from, ends.get(i), looks.get(i)));
            from = ends.get(i);
        }
    }

    /** Where the parts end: lines that look alike are one part, or as many if they are sentences. */
    private static List<Integer> ends(Paragraph paragraph, List<Line> lines) {
        List<Integer> ends = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins(lines.get(i - 1), lines.get(i))) {
                List<Line> alike = lines.subList(first, i);
                int each = isListOfSentences(paragraph, alike) ? 0 : alike.size() - 1;
                alike.subList(each, alike.size()).forEach(line -> ends.add(line.to()));
                first = i;
            }
        }
        return ends;
    }

    private static boolean begins(Line before, Line line) {
        return before.bold() != line.bold() || before.blank();
    }

    /** Whether each of several lines is a sentence or more, in a paragraph that is no item of a list. */
    private static boolean isListOfSentences(Paragraph paragraph, List<Line> lines) {
        String text = paragraph.text().raw();
        return lines.size() >= FEWEST_SENTENCES
                && paragraph.look().label().isEmpty()
                && paragraph.cell().isEmpty()
                && lines.stream()
                        .map(line -> text.substring(line.from(), line.to()))
                        .allMatch(line -> Wording.endsSentence(line) && !Wording.startsLower(line));
    }

    /** Blank lines look like the line before them, so that they end a part and begin none. */
    private static List<Line> lines(Paragraph paragraph) {
        List<Integer> ends = lineEnds(paragraph.text().raw());
        List<Block> looks = paragraph.look().parts(ends);
        List<Line> lines = new ArrayList<>(ends.size());
        int from = 0;
        boolean bold = false;
        for (int i = 0; i < looks.size(); i++) {
            boolean blank = looks.get(i).runs().stream().noneMatch(Run::isVisible);
            bold = blank ? bold : looks.get(i).isBold();
            lines.add(new Line(from, ends.get(i), blank, bold));
            from = ends.get(i);
        }
        return lines;
    }

    private static List<Integer> lineEnds(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int end = text.indexOf('\n') + 1; end > 0 && end < text.length(); end = text.indexOf('\n', end) + 1) {
            ends.add(end);
        }
        ends.add(text.length());
        return ends;
    }

    private static Paragraph part(Paragraph whole, int from, int to, Block look) {
        return new Paragraph(
                whole.text().substring(from, to),
                look,
                whole.marker(),
                whole.role(),
                whole.apart(),
                whole.lines(),
                Cleaner.noteMarks(look));
    }
}
