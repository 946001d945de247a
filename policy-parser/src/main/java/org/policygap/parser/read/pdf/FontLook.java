package org.policygap.parser.read.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What a font says about the text set in it.
 *
 * @param name without the prefix of a subset
 * @param space width of a space in ems
 */
record FontLook(String name, boolean bold, boolean italic, double space) {
    private static final float BOLD_WEIGHT = 600;

    static FontLook of(PDFont font) {
        String full = font.getName() == null ? "" : font.getName();
        String name = full.indexOf('+') == 6 ? full.substring(7) : full;
        String lower = name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = lower.contains("bold")
                || lower.contains("black")
                || lower.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
        boolean italic =
                lower.contains("italic") || lower.contains("oblique") || (descriptor != null && descriptor.isItalic());
        return new FontLook(name, bold, italic, space(font));
    }

    /** The same drawn at a slant. */
    FontLook slanted() {
        return new FontLook(name, bold, true, space);
    }

    /** Symbol fonts often have no space or an odd one. */
    private static double space(PDFont font) {
        double width = font.getSpaceWidth() / 1000;
        return width > 0.1 && width < 0.5 ? width : 0.25;
    }
}
