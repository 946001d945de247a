package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Run;
import org.policygap.parser.block.Story;

/**
 * Finds footnotes that the file does not declare: paragraphs in the lower half of a page that begin with a raised mark
 * which stands raised behind a word earlier on that page. Ties references to notes by their marks.
 */
final class FootnoteFinder {
    private static final Pattern MARK = Pattern.compile("\\d{1,3}|[*†‡§]");
    private static final double LOWER_PART = 0.4;

    private FootnoteFinder() {}

    /** The paragraphs, with footnotes marked as such. */
    static List<Paragraph> find(List<Paragraph> paragraphs) {
        Set<String> references = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            for (Line line : paragraph.lines()) {
                for (int i = 1; i < line.segments().size(); i++) {
                    Segment segment = line.segments().get(i);
                    if (line.isSuperscript(segment)) {
                        references.add(line.page().number() + " " + segment.text());
                    }
                }
            }
        }
        List<Paragraph> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            found.add(isNote(paragraph, references) ? note(paragraph) : paragraph);
        }
        return found;
    }

    private static boolean isNote(Paragraph paragraph, Set<String> references) {
        Line line = paragraph.lines().get(0);
        return paragraph.story() == Story.BODY
                && paragraph.cell().isEmpty()
                && line.segments().size() > 1
                && MARK.matcher(line.first().text()).matches()
                && line.isSuperscript(line.first())
                && line.baseline() > LOWER_PART * line.page().height()
                && references.contains(line.page().number() + " " + line.first().text());
    }

    private static Paragraph note(Paragraph paragraph) {
        List<Line> lines = new ArrayList<>(paragraph.lines());
        String mark = lines.get(0).first().text();
        lines.set(0, lines.get(0).from(1));
        return new Paragraph(Story.FOOTNOTE, 0, paragraph.style(), -1, paragraph.cell(), mark, 0, lines);
    }

    /** Marks of all footnotes. */
    static Set<String> marks(List<Paragraph> paragraphs) {
        Set<String> marks = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.noteMark().isEmpty()) {
                marks.add(paragraph.noteMark());
            }
        }
        return marks;
    }

    /** The block with every raised mark of a footnote as a reference to it. */
    static Block refer(Block block, Set<String> marks) {
        List<Run> runs = new ArrayList<>();
        for (Run run : block.runs()) {
            String mark = run.text().strip();
            if (run.superscript() && marks.contains(mark) && block.noteMark().isEmpty() && !runs.isEmpty()) {
                Run before = runs.remove(runs.size() - 1);
                String space = run.text().endsWith(" ") ? " " : "";
                runs.add(new Run(
                        before.text().stripTrailing(),
                        before.bold(),
                        before.italic(),
                        before.superscript(),
                        before.size(),
                        mark,
                        before.link()));
                if (!space.isEmpty()) {
                    runs.add(new Run(space, before.bold(), before.italic(), false, before.size(), "", before.link()));
                }
            } else {
                runs.add(run);
            }
        }
        return block.withRuns(runs);
    }
}
