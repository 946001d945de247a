package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.model.policy.NumberSource;
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

    /** Characters between which the brackets of an aside stand that goes on in the next line. */
    private static final int LONGEST_ASIDE = 120;

    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^\\s()]{2,12}\\) \\p{Ll}{2}");

    /** An item of a list may end so, before the last. */
    private static final Set<String> LISTING = Set.of("and", "or");

    List<Paragraph> mend(List<Paragraph> paragraphs) {
        List<Paragraph> mended = new ArrayList<>();
        int open = -1;
        for (Paragraph cut : paragraphs) {
            boolean bracket = open >= 0 && closesBracket(mended.get(open), cut);
            Paragraph paragraph = bracket ? withoutMarker(cut) : cut;
            if (bracket) {
                String joiner = Wording.endsWithAny(mended.get(open).text().raw(), "-–") ? "" : " ";
                mended.set(open, mended.get(open).then(joiner, paragraph));
            } else if (open >= 0 && paragraph.isBody() && goesOn(mended.get(open), paragraph)) {
                mended.set(open, mended.get(open).then(" ", paragraph));
            } else {
                mended.add(paragraph);
                open = paragraph.isBody() ? mended.size() - 1 : interrupts(paragraph) ? -1 : open;
            }
        }
        return mended;
    }

    /**
     * Whether its number is none but the end of an aside that the paragraph before began: "(ages 6 or / 12) may". A list
     * begins at 1, and goes on after an item of its own.
     */
    private static boolean closesBracket(Paragraph before, Paragraph next) {
        Marker marker = next.marker();
        if (!next.isBody()
                || marker.source() != NumberSource.TYPED
                || !marker.style().equals("#)")) {
            return false;
        }
        String text = before.text().raw();
        String end = text.substring(Math.max(0, text.length() - LONGEST_ASIDE));
        int opened = end.lastIndexOf('(');
        return marker.family() == MarkerFamily.DECIMAL
                && marker.value() > 1
                && !before.marker().looksLike(marker)
                && opened > end.lastIndexOf(')')
                && Characters.hasLetterOrDigit(end.substring(opened))
                && !Wording.isClosed(text);
    }

    /** The paragraph with its typed number as the beginning of its text. */
    private static Paragraph withoutMarker(Paragraph paragraph) {
        return paragraph.with(Marker.NONE, paragraph.marker().place().strip().then(" ", paragraph.text()));
    }

    /** Whether it begins as the rest of a sentence does, in lower case, a short aside before it or not: "(PHP) must be". */
    private static boolean goesOnInLower(String rest) {
        return Wording.startsLower(rest)
                || (Wording.startsWithAny(rest, "(") && ASIDE.matcher(rest).lookingAt());
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
        return (goesOnInLower(rest) || name || printed)
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
