package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.read.Symbols;
import org.policygap.parser.read.pdf.Segment.Visibility;

/** Decides what of a page's text can be seen, drops what is drawn twice to look bold, and marks what is underlined. */
final class PageCleaner {
    private static final int LOOK_BACK = 12;
    private static final double SAME_PLACE = 1.5;
    private static final double FULL_PAGE = 0.5;

    private PageCleaner() {}

    static PageContent clean(PageContent drawn) {
        PageContent page = drawn.with(RuledGaps.join(drawn));
        boolean scanned = isOcr(page);
        boolean reversed = page.segments().stream().anyMatch(segment -> Symbols.hasReversedQuotes(segment.text()));
        List<Segment> kept = new ArrayList<>();
        for (Segment segment : page.segments()) {
            if (!strikesAgain(kept, segment)) {
                Segment seen = seen(page, segment, scanned);
                kept.add(reversed ? seen.withText(Symbols.singleQuotes(seen.text())) : seen);
            }
        }
        PageContent text = Underlining.slant(page.with(kept));
        return scanned ? text.asRecognised() : text;
    }

    /** Whether the page is a picture with invisible text over it. */
    private static boolean isOcr(PageContent page) {
        return page.imageShare() > FULL_PAGE
                && page.segments().stream().anyMatch(s -> s.visibility() == Visibility.INVISIBLE)
                && page.segments().stream()
                        .noneMatch(s -> s.visibility() == Visibility.SEEN
                                && !s.mark().artifact()
                                && s.text().length() > 3);
    }

    private static Segment seen(PageContent page, Segment segment, boolean ocr) {
        boolean seen = switch (segment.visibility()) {
            case SEEN -> true;
            case WHITE -> hasGround(page, segment);
            case INVISIBLE -> ocr;
            case OUT_OF_SIGHT -> false;
        };
        return seen ? segment.seen(Visibility.SEEN) : segment;
    }

    private static boolean hasGround(PageContent page, Segment segment) {
        double x = (segment.left() + segment.right()) / 2;
        return page.fills().stream().anyMatch(f -> f.contains(x, segment.middle()))
                || page.images().stream().anyMatch(f -> f.contains(x, segment.middle()));
    }

    /** Marks the earlier one bold if the same text was just drawn at the same place. */
    private static boolean strikesAgain(List<Segment> kept, Segment segment) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - LOOK_BACK); i--) {
            Segment before = kept.get(i);
            if (before.text().equals(segment.text())
                    && Math.abs(before.left() - segment.left()) < SAME_PLACE
                    && Math.abs(before.baseline() - segment.baseline()) < SAME_PLACE
                    && before.visibility() == segment.visibility()) {
                kept.set(i, before.bold());
                return true;
            }
        }
        return false;
    }
}
