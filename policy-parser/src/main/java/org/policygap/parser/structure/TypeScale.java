package org.policygap.parser.structure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Layout;
import org.policygap.parser.block.Run;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Paragraph;

/**
 * What a document does to set lines off: the size and weight of its ordinary text, against which a line is held.
 *
 * @param bodySize size of most of its characters in points, 0 if unknown
 * @param bodyBold whether most of its text is bold, so that weight tells nothing
 * @param bodyItalic whether much of its text is italic, of which lines as short as headings count less
 * @param bodyCentred whether much of its text is centred
 * @param telling whether the document sets lines off by weight or size, or declares headings
 */
record TypeScale(double bodySize, boolean bodyBold, boolean bodyItalic, boolean bodyCentred, boolean telling) {
    private static final double LARGER = 0.9;
    private static final double MUCH_LARGER = 1.5;
    private static final double SAME_SIZE = 0.5;
    private static final int ENOUGH = 3;
    /** Words of the longest line that italics or its place in the middle set off. */
    private static final int BRIEF = 8;
    /** Share of the text from which on a look is an ordinary one. */
    private static final double MUCH = 0.1;
    /** The same where lines as short as headings count too. */
    private static final double MOST = 0.5;
    /** Share of a heading's characters whose size counts. */
    private static final double GOOD_PART = 0.3;

    private static final Pattern CAPTION = Pattern.compile("(?:Figure|Fig\\.|Table|Chart|Diagram|Picture) \\d");

    static TypeScale of(List<Paragraph> paragraphs) {
        List<Paragraph> body = paragraphs.stream().filter(Paragraph::isBody).toList();
        Map<Double, Integer> sizes = new HashMap<>();
        body.forEach(p -> sizes.merge(size(p), length(p), Integer::sum));
        double bodySize = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        long all = body.stream().mapToLong(TypeScale::length).sum();
        boolean bold = share(body, all, p -> p.look().isBold()) > 0.5;
        boolean italic = share(body, all, p -> p.words() > BRIEF && p.look().isItalic()) > MUCH
                || share(body, all, p -> p.look().isItalic()) > MOST;
        boolean centred = share(body, all, TypeScale::isCentred) > MUCH;
        TypeScale scale = new TypeScale(bodySize, bold, italic, centred, false);
        long setOff = body.stream()
                .filter(p -> p.look().headingLevel() > 0 || scale.isLarge(p) || scale.isBold(p))
                .limit(ENOUGH)
                .count();
        return new TypeScale(bodySize, bold, italic, centred, setOff >= ENOUGH);
    }

    private static int length(Paragraph paragraph) {
        return paragraph.text().raw().length();
    }

    /** Share of all characters whose paragraphs look so, in [0, 1]. */
    private static double share(List<Paragraph> body, long all, Predicate<Paragraph> look) {
        return all == 0
                ? 0
                : (double) body.stream()
                                .filter(look)
                                .mapToLong(TypeScale::length)
                                .sum()
                        / all;
    }

    /** Whether the document sets lines off, so that a line which is not set off is no heading. */
    boolean isTelling() {
        return telling;
    }

    /**
     * Whether the paragraph is bold, larger or in capitals as a whole, unlike the body; or brief, or a question, and italic; or brief
     * and centred.
     */
    boolean isSetOff(Paragraph paragraph) {
        return isLarge(paragraph)
                || isBold(paragraph)
                || Characters.isCapitals(paragraph.text().raw())
                || (isItalic(paragraph)
                        && (isBriefTitle(paragraph) || paragraph.clean().endsWith("?")))
                || (isInMiddle(paragraph) && paragraph.words() <= BRIEF);
    }

    private static boolean isBriefTitle(Paragraph paragraph) {
        return paragraph.words() <= BRIEF
                && (!paragraph.clean().endsWith(".") || HeadingText.isStoppedTitle(paragraph));
    }

    /** Whether it is set off by nothing but its place in the middle of the page. */
    boolean isOnlyInMiddle(Paragraph paragraph) {
        return isInMiddle(paragraph)
                && !isLarge(paragraph)
                && !isBold(paragraph)
                && !isItalic(paragraph)
                && !Characters.isCapitals(paragraph.text().raw());
    }

    /** Links are underlined because they are links, and captions slanted because they are captions. */
    private boolean isItalic(Paragraph paragraph) {
        return !bodyItalic
                && paragraph.look().isItalic()
                && !isLink(paragraph)
                && !CAPTION.matcher(paragraph.clean()).lookingAt();
    }

    /** Whether all of it leads elsewhere when it is clicked. */
    static boolean isLink(Paragraph paragraph) {
        return paragraph.look().runs().stream()
                .noneMatch(run -> run.isVisible() && run.link().isEmpty());
    }

    private boolean isInMiddle(Paragraph paragraph) {
        return !bodyCentred && isCentred(paragraph);
    }

    private static boolean isCentred(Paragraph paragraph) {
        return paragraph.look().alignment() == Alignment.CENTRE;
    }

    /** Whether two paragraphs are of one size, weight and slant, and both in capitals or neither. */
    static boolean lookAlike(Paragraph first, Paragraph second) {
        return Math.abs(headingSize(first) - headingSize(second)) < SAME_SIZE
                && first.look().isBold() == second.look().isBold()
                && first.look().isItalic() == second.look().isItalic()
                && Characters.isCapitals(first.text().raw())
                        == Characters.isCapitals(second.text().raw());
    }

    private boolean isBold(Paragraph paragraph) {
        return !bodyBold && paragraph.look().isBold();
    }

    private boolean isLarge(Paragraph paragraph) {
        return bodySize > 0 && size(paragraph) >= bodySize + LARGER;
    }

    /** Whether it is larger than the text by more than a point: set as a heading. */
    boolean isMuchLarger(Paragraph paragraph) {
        return bodySize > 0 && size(paragraph) >= bodySize + MUCH_LARGER;
    }

    /** The size of all its visible runs in points; 0 if they differ or are unknown. */
    private static double onlySize(Paragraph paragraph) {
        double only = 0;
        for (Run run : paragraph.look().runs()) {
            if (run.isVisible() && (run.size() <= 0 || (only > 0 && only != run.size()))) {
                return 0;
            }
            only = run.isVisible() ? run.size() : only;
        }
        return only;
    }

    /** The largest size of a good part of a heading's characters in points, whatever smaller words follow; 0 if unknown. */
    static double headingSize(Paragraph heading) {
        if (heading.look().runs().size() < 2) {
            return size(heading);
        }
        double letters = 0;
        Map<Double, Integer> sizes = new TreeMap<>(Comparator.reverseOrder());
        for (Run run : heading.look().runs()) {
            if (run.isVisible() && run.size() > 0) {
                sizes.merge(run.size(), run.text().length(), Integer::sum);
                letters += run.text().length();
            }
        }
        double enough = letters * GOOD_PART;
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> size(heading));
    }

    /** Size of most of its characters, or of the printed line, in points; 0 if unknown. */
    static double size(Paragraph paragraph) {
        double only = onlySize(paragraph);
        if (only > 0 || paragraph.look().runs().size() < 2) {
            return only > 0 ? only : printedSize(paragraph);
        }
        Map<Double, Integer> sizes = new TreeMap<>();
        for (Run run : paragraph.look().runs()) {
            if (run.size() > 0 && run.isVisible()) {
                sizes.merge(run.size(), run.text().length(), Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> printedSize(paragraph));
    }

    private static double printedSize(Paragraph paragraph) {
        return paragraph.look().layout().map(Layout::size).orElse(0.0);
    }
}
