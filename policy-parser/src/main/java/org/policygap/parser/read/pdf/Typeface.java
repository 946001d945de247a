package org.policygap.parser.read.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** A font with what is asked of it at every glyph: how it looks, and what its codes mean, each worked out once. */
final class Typeface {
    /** Codes whose meaning is kept; those of text in European languages are mostly lower. */
    private static final int KEPT = 1024;

    private final PDFont font;
    private final FontLook upright;
    private final FontLook slanted;
    private String[] texts = new String[0];

    Typeface(PDFont font) {
        this.font = font;
        this.upright = FontLook.of(font);
        this.slanted = upright.slanted();
    }

    boolean isOf(PDFont other) {
        return font.equals(other);
    }

    /** @param drawnSlanted whether its upright letters were drawn at a slant */
    FontLook look(boolean drawnSlanted) {
        return drawnSlanted ? slanted : upright;
    }

    /** The text that a code stands for; empty if the file does not tell. */
    String text(int code) throws IOException {
        if (code < 0 || code >= KEPT) {
            return read(code);
        }
        if (code >= texts.length) {
            texts = Arrays.copyOf(texts, Math.min(KEPT, Math.max(code + 1, 256)));
        }
        String known = texts[code];
        if (known == null) {
            known = read(code);
            texts[code] = known;
        }
        return known;
    }

    private String read(int code) throws IOException {
        String text = font.toUnicode(code);
        if (text == null && font instanceof PDSimpleFont) {
            text = Character.toString(code & 0xFF);
        }
        return text == null ? "" : text;
    }
}
