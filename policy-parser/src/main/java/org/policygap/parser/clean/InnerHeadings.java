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
        List<Line> lines = lines(paragraph);
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins(lines.get(i - 1), lines.get(i))) {
                addPart(split, paragraph, lines.subList(first, i));
                first = i;
            }
        }
    }

    private static boolean begins(Line before, Line line) {
        return before.bold() != line.bold() || before.blank();
    }

    /** Adds lines that look alike as one paragraph, or as one for each if they are sentences. */
    private static void addPart(List<Paragraph> split, Paragraph paragraph, List<Line> lines) {
        if (isListOfSentences(paragraph, lines)) {
            lines.forEach(line -> split.add(part(paragraph, line.from(), line.to())));
        } else {
            split.add(part(
                    paragraph, lines.get(0).from(), lines.get(lines.size() - 1).to()));
        }
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
        String text = paragraph.text().raw();
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end + 1;
            Block look = paragraph.look().part(from, to);
            boolean blank = look.runs().stream().noneMatch(Run::isVisible);
            boolean before = !lines.isEmpty() && lines.get(lines.size() - 1).bold();
            lines.add(new Line(from, to, blank, blank ? before : look.isBold()));
            from = to;
        }
        return lines;
    }

    private static Paragraph part(Paragraph whole, int from, int to) {
        Block look = whole.look().part(from, to);
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
