package org.policygap.parser.read.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.read.Symbols;
import org.policygap.parser.read.pdf.Segment.Visibility;

/** Puts glyphs together to segments as they are drawn. */
final class SegmentBuilder {
    /** Part of a space's width from which on a gap is one. */
    private static final double GAP_OF_SPACE = 0.55;
    /** Gap in ems that ends a segment, for {@link RuledGaps} to close. */
    static final double WIDE_GAP = 0.6;
    /** Gap in ems over which no segment goes. */
    static final double WIDEST_GAP = 1.0;
    /** How far a glyph may step back in ems: kerning, and marks drawn over letters. */
    private static final double STEP_BACK = 0.35;

    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Glyph first;
    private double right;
    private boolean space;
    private boolean spaceBefore;

    /**
     * A drawn character.
     *
     * @param text Unicode text, at least one character
     * @param spacing extra space in points that was asked for after each character
     */
    record Glyph(
            String text,
            double left,
            double right,
            double baseline,
            double size,
            FontLook font,
            Mark mark,
            int angle,
            Visibility visibility,
            double spacing) {}

    void add(Glyph glyph) {
        if (isSpace(glyph.text())) {
            if (first != null && !continues(first, glyph)) {
                close();
            }
            space = true;
            return;
        }
        if (first == null || !continues(first, glyph) || (space && Labels.isBulletGlyph(text))) {
            close();
            begin(glyph);
        } else if (space || isGap(glyph)) {
            text.append(' ');
        }
        text.append(readable(glyph));
        right = glyph.right();
        space = false;
    }

    private static boolean isSpace(String text) {
        return text.isBlank() || text.equals("\u00A0");
    }

    private void begin(Glyph glyph) {
        first = glyph;
        spaceBefore = space;
        space = false;
    }

    private boolean continues(Glyph start, Glyph glyph) {
        double size = glyph.size();
        double gap = glyph.left() - right;
        return Math.abs(start.baseline() - glyph.baseline()) < 0.1 * size
                && Math.abs(start.size() - size) < 0.05 * size
                && gap > -STEP_BACK * size
                && gap < WIDEST_GAP * size
                && gap - glyph.spacing() < WIDE_GAP * size
                && start.angle() == glyph.angle()
                && start.visibility() == glyph.visibility()
                && start.mark().equals(glyph.mark())
                && start.font().equals(glyph.font());
    }

    private boolean isGap(Glyph glyph) {
        double gap = glyph.left() - right - glyph.spacing();
        return gap > GAP_OF_SPACE * glyph.font().space() * glyph.size();
    }

    private static String readable(Glyph glyph) {
        String text = Symbols.readable(glyph.text(), glyph.font().name());
        return hasLigature(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static boolean hasLigature(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0xFB00 && text.charAt(i) <= 0xFB06) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        Glyph start = first;
        if (start != null) {
            segments.add(new Segment(
                    text.toString(),
                    start.left(),
                    right,
                    start.baseline(),
                    start.size(),
                    start.font(),
                    start.mark(),
                    spaceBefore,
                    space,
                    start.angle(),
                    start.visibility()));
        }
        text.setLength(0);
        first = null;
    }

    /** All segments; to be called once, after the last glyph. */
    List<Segment> finish() {
        close();
        return segments;
    }
}
