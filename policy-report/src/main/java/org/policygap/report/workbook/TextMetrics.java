package org.policygap.report.workbook;

import java.util.List;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.MarkedText.Mark;
import org.policygap.report.wording.MarkedText.Span;
import org.policygap.report.xlsx.CellLook;

/**
 * How many lines a text takes in a cell, from advance widths in code: no font is needed, so every machine gives the same
 * heights. Never too few lines for Excel's and LibreOffice's screen and print, sometimes one too many.
 */
final class TextMetrics {
    private static final double UNITS_PER_EM = 2048;
    /** Advance widths of Calibri's characters from space to tilde, in 1/2048 em. */
    private static final int[] ASCII = {
        463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038, 1038,
        1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260, 1000, 941,
        1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959,
        628, 791, 628, 1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076,
        1080, 1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020
    };
    /** Any other letter is taken as wide as most capitals, any symbol of ours fits in it too. */
    private static final int OTHER = 1260;

    private static final int WIDE = 2048;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    /** Print wraps about 2% tighter than the screen. */
    private static final double SAFETY = 1.03;

    /** Bold letters of English text are so much wider on average; capitals and narrow letters differ more. */
    private static final double BOLD = 1.03;

    /** A program without Calibri takes wider letters; what does not fit wraps elsewhere, but is cut where it is turned. */
    private static final double TURNED_RESERVE = 1.2;

    private static final double LINE_HEIGHT = 1.275;
    private static final double PADDING = 4;
    /** Excel allows no higher row. */
    static final double MAX_HEIGHT = 409;

    private TextMetrics() {}

    /**
     * Height of a row that shows all its cells.
     *
     * @param widths of the columns in characters of the default font, one for each cell
     * @return points, at least {@code min}, at most {@link #MAX_HEIGHT}
     */
    static double rowHeight(List<CellContent> cells, List<Double> widths, double min) {
        double height = min;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).height(widths.get(i)));
        }
        return Math.min(height, MAX_HEIGHT);
    }

    /** Height in points that a text needs in a column of the given width in characters. */
    static double height(MarkedText text, CellLook look, double width) {
        return switch (look.flow()) {
            case ONE_LINE -> height(1, look);
            case WRAPPED -> height(lines(text, look, width), look);
            case TURNED -> TURNED_RESERVE * pixels(text.text(), look) / PIXELS_PER_POINT + 2 * PADDING;
        };
    }

    /** The number of lines that fit into the highest row. */
    static int maxLines(CellLook look) {
        return (int) ((MAX_HEIGHT - PADDING) / (look.size() * LINE_HEIGHT));
    }

    /** The number of lines a text takes, words kept whole where they fit; words that come are bold. */
    static int lines(MarkedText text, CellLook look, double width) {
        double room = 7 * width - 5 - (look.isIndented() ? 10 : 0);
        Wrapping wrapping = new Wrapping(Math.max(room, 10) / pixelsPerUnit(look));
        double weight = weight(look);
        for (Span span : text.spans()) {
            double bold = span.mark() == Mark.ADDED ? BOLD : weight;
            String words = span.text();
            int character;
            for (int i = 0; i < words.length(); i += Character.charCount(character)) {
                character = words.codePointAt(i);
                wrapping.put(character, advance(character) * bold);
            }
        }
        return wrapping.lines();
    }

    /** Height in points of so many lines. */
    static double height(int lines, CellLook look) {
        return lines * look.size() * LINE_HEIGHT + PADDING;
    }

    /** Width of a text on one line, in pixels at 96 dots an inch. */
    static double pixels(String text, CellLook look) {
        double units = text.codePoints().mapToDouble(TextMetrics::advance).sum();
        return units * pixelsPerUnit(look) * weight(look);
    }

    private static double pixelsPerUnit(CellLook look) {
        return look.size() * PIXELS_PER_POINT * SAFETY / UNITS_PER_EM;
    }

    private static double weight(CellLook look) {
        return look.weight() == CellLook.Weight.BOLD ? BOLD : 1;
    }

    private static int advance(int character) {
        if (character >= ' ' && character <= '~') {
            return ASCII[character - ' '];
        }
        return switch (character) {
            case '‘', '’', '‚' -> 511;
            case '“', '”' -> 857;
            case '–', '•', '£' -> 1038;
            case '…' -> 1414;
            default -> character >= 0x1100 || character == '—' ? wide(character) : OTHER;
        };
    }

    /** East Asian letters and dashes are as wide as high; symbols (arrows, shapes) are about a capital wide. */
    private static int wide(int character) {
        return character >= 0x2190 && character < 0x2E80 ? OTHER : WIDE;
    }
}
