package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.block.Story;

/** Puts lines together to paragraphs by where they stand and how they look. */
final class LayoutText {
    /** A gap between lines this many times the usual one begins a paragraph. */
    private static final double WIDE_GAP = 1.28;
    /** Larger type has wider gaps of its own. */
    private static final double WIDE_GAP_IN_SIZE = 1.45;

    private static final double SAME_LEFT = 3;
    /** So much wider than the one before it, a gap after a sentence parts paragraphs. */
    private static final double WIDER = 1.2;

    private static final int LINES_TO_ONE_THAT_GOES_ON = 10;
    private static final int FEW_LINES = 6;
    private static final int SOME_LINES = 3;
    private static final double DEEPEST_FIRST_INDENT = 45;
    private static final double DEEPEST_HANGING = 90;

    /** Paragraphs of lines that belong together, such as those of a cell. */
    List<Paragraph> paragraphs(List<Line> lines) {
        return paragraphs(lines, 0);
    }

    /** Paragraphs of lines of a page; where too few lines show how far lines reach, they are taken to reach this far right. */
    List<Paragraph> paragraphs(List<Line> lines, double farRight) {
        double least = lines.size() < FEW_LINES ? farRight : 0;
        boolean apart = areApart(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        double leading = leading(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double reach = apart && i > 0 && lines.get(i - 1).endsSentence() ? farRight : least;
            boolean parted = apart && i > 0 && isParted(lines.get(i - 1), line);
            double right = Math.max(reach, columnRight(lines, i));
            if (!paragraph.isEmpty()
                    && (parted || begins(paragraph, line, leading, right) || isBroken(lines, i, right))) {
                paragraphs.add(Paragraph.of(Story.BODY, paragraph));
                paragraph = new ArrayList<>();
            }
            paragraph.add(line);
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(Paragraph.of(Story.BODY, paragraph));
        }
        return paragraphs;
    }

    /** Whether hardly any line goes on in the next, so that sentences that end do not show how far lines reach. */
    private static boolean areApart(List<Line> lines) {
        int going = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            going += line.goesOn() && !isLabelled(line) && !lines.get(i - 1).endsSentence() ? 1 : 0;
        }
        return going * LINES_TO_ONE_THAT_GOES_ON < lines.size();
    }

    /** Whether a sentence ended and another begins after more than the distance of single-spaced lines. */
    private static boolean isParted(Line last, Line line) {
        return last.endsSentence()
                && !line.goesOn()
                && line.baseline() - last.baseline() > WIDE_GAP_IN_SIZE * Math.max(line.size(), last.size());
    }

    /** The usual distance of baselines in ems of the type: of lines in which a sentence goes on, if there are some. */
    private static double leading(List<Line> lines) {
        List<Double> distances = new ArrayList<>();
        List<Double> within = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            double distance = (line.baseline() - lines.get(i - 1).baseline()) / line.size();
            if (distance > 0.9 && distance < 2) {
                distances.add(distance);
                if (line.goesOn() && !isLabelled(line) && !lines.get(i - 1).endsSentence()) {
                    within.add(distance);
                }
            }
        }
        if (within.size() >= SOME_LINES) {
            distances = within;
        }
        distances.sort(null);
        // Gaps between paragraphs are in the list too: the usual gap is among the smaller ones.
        return distances.isEmpty() ? 1.2 : distances.get(distances.size() * 2 / 5);
    }

    /** Right edge of the lines around that begin in the same column. */
    private static double columnRight(List<Line> lines, int index) {
        Line line = lines.get(index);
        double right = 0;
        for (int i = Math.max(0, index - 30); i < Math.min(lines.size(), index + 30); i++) {
            Line other = lines.get(i);
            boolean sameColumn = other.left() < line.right() && line.left() < other.right();
            if (sameColumn) {
                right = Math.max(right, other.right());
            }
        }
        return right;
    }

    private static boolean begins(List<Line> paragraph, Line line, double leading, double right) {
        Line last = paragraph.get(paragraph.size() - 1);
        double size = Math.max(line.size(), last.size());
        double gap = line.baseline() - last.baseline();
        boolean goesUp = gap < 0.3 * size;
        boolean labelled = isLabelled(line) && !endsSentence(last, line, right);
        return labelled
                || last.isEntry()
                || (goesUp && !continuesInColumn(last, line))
                || (!goesUp && gap > Math.max(WIDE_GAP * leading, WIDE_GAP_IN_SIZE) * size)
                || Math.abs(line.size() - last.size()) > 0.06 * size
                || changesWeight(last, line)
                || (last.endsSentence() && (beginsBold(last, line) || gap > WIDER * gapBefore(paragraph)))
                || (!goesUp && isIndented(paragraph, line, right));
    }

    /** Whether the author broke the line before this one. */
    private static boolean isBroken(List<Line> lines, int i, double right) {
        return Paragraph.isForcedBreak(lines.get(i - 1), lines.get(i), right) && !NarrowColumn.goesOn(lines, i);
    }

    /** Whether one line is bold and the other is not, and the weight changes where one ends and the other begins. */
    private static boolean changesWeight(Line last, Line line) {
        return line.isBold() != last.isBold()
                && last.last().font().bold() != line.first().font().bold();
    }

    /** Whether a line begins in bold and the one before it does not end so, as paragraphs do that begin with their subject. */
    private static boolean beginsBold(Line last, Line line) {
        return line.first().font().bold() && !last.last().font().bold() && !last.isBold();
    }

    /** Distance of the last two baselines of a paragraph in points; endless if it has one line. */
    private static double gapBefore(List<Line> paragraph) {
        int lines = paragraph.size();
        double gap = lines < 2
                ? 0
                : paragraph.get(lines - 1).baseline() - paragraph.get(lines - 2).baseline();
        return gap > 0 ? gap : Double.POSITIVE_INFINITY;
    }

    /** Text goes on at the top of the next column unless a sentence ended. */
    private static boolean continuesInColumn(Line last, Line line) {
        return !last.endsSentence()
                && line.left() > last.right()
                && !line.text().isEmpty()
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    /** Whether the line begins with a number that a sentence on a full line ends with: "... by dialling / 999. A child ...". */
    private static boolean endsSentence(Line last, Line line, double right) {
        return isFull(last, line, right) && !last.endsSentence() && Labels.mayEndSentence(line.text());
    }

    /** Whether the first word of the next line had no room on the line. */
    private static boolean isFull(Line last, Line line, double right) {
        return last.right() + line.firstWord() + last.size() / 4 > right;
    }

    private static boolean isLabelled(Line line) {
        return line.hasBullet() || line.hasNumber();
    }

    /** Whether the line begins elsewhere than a second line of this paragraph would. */
    private static boolean isIndented(List<Line> paragraph, Line line, double right) {
        Line first = paragraph.get(0);
        if (paragraph.size() > 1) {
            return Math.abs(line.left() - paragraph.get(paragraph.size() - 1).left())
                    > SAME_LEFT + centring(paragraph, line);
        }
        boolean open = line.goesOn() || (isFull(first, line, right) && !first.endsSentence());
        double deepest = isLabelled(first) ? DEEPEST_HANGING : open ? DEEPEST_FIRST_INDENT : SAME_LEFT;
        boolean hanging = line.left() > first.left() - SAME_LEFT && line.left() < first.left() + deepest;
        boolean outdented = first.left() > line.left() && first.left() - line.left() < DEEPEST_FIRST_INDENT;
        return !hanging && !outdented && centring(paragraph, line) == 0;
    }

    /** Centred lines begin anywhere. */
    private static double centring(List<Line> paragraph, Line line) {
        Line last = paragraph.get(paragraph.size() - 1);
        boolean centred = Math.abs(line.left() + line.right() - last.left() - last.right()) < 2 * SAME_LEFT;
        return centred ? line.page().width() : 0;
    }
}
