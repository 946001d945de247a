package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Layout;

/**
 * Mends paragraphs that a page break or a footnote cut: the first part does not end a sentence, the second begins in lower
 * case, or on the next page after a word such as "the", looks alike and has neither number nor bullet. Or the reader saw
 * that a line ran on.
 */
final class BrokenParagraphs {
    /** A short line without a full stop is more likely a heading or an entry of a list than half a sentence. */
    private static final int SHORTEST_HALF = 50;

    /** Times the size of type that lie between lines of one paragraph at most. */
    private static final double CLOSE = 0.4;
    /** Times the size of type that one line is less high than. */
    private static final double ONE_LINE = 1.5;
    /** Width of a letter in its size. */
    private static final double LETTER = 0.5;

    /** An item of a list may end so, before the last. */
    private static final Set<String> LISTING = Set.of("and", "or");

    List<Paragraph> mend(List<Paragraph> paragraphs) {
        List<Paragraph> mended = new ArrayList<>();
        int open = -1;
        for (Paragraph paragraph : paragraphs) {
            if (open >= 0 && paragraph.isBody() && goesOn(mended.get(open), paragraph)) {
                mended.set(open, mended.get(open).then(" ", paragraph));
            } else {
                mended.add(paragraph);
                open = paragraph.isBody() ? mended.size() - 1 : interrupts(paragraph) ? -1 : open;
            }
        }
        return mended;
    }

    /** Whether no sentence can go on after such a paragraph: notes and page furniture stand in the midst of sentences. */
    private static boolean interrupts(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case NOTE, HEADER, FOOTER, IMAGE, COMMENT, HIDDEN, TEXT_BOX -> false;
            default -> true;
        };
    }

    private static boolean goesOn(Paragraph before, Paragraph next) {
        String text = before.text().raw();
        if (next.look().style().equals(Block.CONTINUED)) {
            return !next.marker().isPresent() && (before.marker().isPresent() || !Wording.isClosed(text));
        }
        boolean otherPage = before.look().page() != next.look().page();
        String rest = next.text().raw();
        boolean open = Wording.isOpen(text) && !LISTING.contains(Wording.lastWord(text));
        boolean name = otherPage && open && Wording.startsWithWord(rest) && Wording.endsSentence(rest);
        boolean printed = Wording.startsWithWord(rest) && isNextLine(before, next);
        return (Wording.startsLower(rest) || name || printed)
                && !next.look().style().equals(Block.PROPERTY)
                && next.look().headingLevel() == 0
                && before.look().headingLevel() == 0
                && !next.marker().isPresent()
                && before.look().isBold() == next.look().isBold()
                && !Wording.isClosed(text)
                && !Wording.isAddress(text)
                && (text.length() >= SHORTEST_HALF || Wording.isOpen(text) || otherPage);
    }

    /**
     * Whether it is printed right below a sentence that cannot end there: prose that ends with a word such as "and", or the
     * one line of an item that had no room for the next word, which begins under the item's text.
     */
    private static boolean isNextLine(Paragraph before, Paragraph next) {
        Optional<Layout> above = before.look().layout();
        Optional<Layout> below = next.look().layout();
        if (above.isEmpty()
                || below.isEmpty()
                || before.look().page() != next.look().page()) {
            return false;
        }
        Layout upper = above.get();
        Layout lower = below.get();
        double gap = lower.top() - upper.bottom();
        if (gap < 0 || gap > CLOSE * lower.size() || upper.size() != lower.size()) {
            return false;
        }
        double size = lower.size();
        if (!before.marker().isPresent()) {
            return Wording.isOpen(before.text().raw())
                    && Math.abs(lower.left() - upper.left()) < size / 2
                    && before.text().raw().length() >= SHORTEST_HALF;
        }
        String word = next.clean().split(" ", 2)[0];
        return before.marker().isBullet()
                && upper.bottom() - upper.top() < ONE_LINE * size
                && lower.left() > upper.left() + size / 2
                && upper.right() + word.length() * LETTER * size > lower.right();
    }
}
