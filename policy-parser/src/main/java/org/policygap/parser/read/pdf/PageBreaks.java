package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Story;

/**
 * Finds what goes on at the top of a page although nothing in its words shows it: the last line of the page before was full,
 * and either its sentence did not end there, or the next line begins below the text of a numbered paragraph, not below its
 * number.
 */
final class PageBreaks {
    private static final double SAME = 3;

    private PageBreaks() {}

    /** The paragraphs, those that go on with the style {@link Block#CONTINUED}. */
    static List<Paragraph> mark(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs.size());
        Paragraph before = null;
        for (Paragraph paragraph : paragraphs) {
            boolean body = paragraph.story() == Story.BODY;
            boolean goesOn = body && before != null && isNextPage(before, paragraph) && goesOn(before, paragraph);
            marked.add(goesOn ? paragraph.styled(Block.CONTINUED) : paragraph);
            before = body ? paragraph : before;
        }
        return marked;
    }

    private static boolean isNextPage(Paragraph before, Paragraph after) {
        return after.lines().get(0).page().number() == before.lastLine().page().number() + 1;
    }

    private static boolean goesOn(Paragraph before, Paragraph after) {
        Line first = after.lines().get(0);
        Line last = before.lastLine();
        double right = before.lines().stream().mapToDouble(Line::right).max().orElse(0);
        boolean hangs =
                before.isLabelled() && last.left() > before.lines().get(0).left() + SAME;
        boolean open = before.lines().size() > 1 && !last.endsSentence();
        return isPlain(before)
                && isPlain(after)
                && (hangs || open)
                && !after.isLabelled()
                && Math.abs(first.left() - last.left()) < SAME
                && Math.abs(first.size() - last.size()) < 1
                && first.isBold() == last.isBold()
                && last.right() + first.firstWord() + last.size() / 4 > right;
    }

    private static boolean isPlain(Paragraph paragraph) {
        return paragraph.cell().isEmpty() && paragraph.headingLevel() == 0;
    }
}
