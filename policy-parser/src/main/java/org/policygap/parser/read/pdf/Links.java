package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The places of a page that lead elsewhere when they are clicked. Text in them is underlined for that reason alone. */
record Links(List<Box> places) {
    static final Links NONE = new Links(List.of());
    private static final int MOST = 1_000;
    /** Points by which an underline may reach out of its link. */
    private static final double OUTSIDE = 2;

    static Links of(PDPage page, PageFrame frame) {
        COSArray notes = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        List<Box> places = new ArrayList<>();
        for (int i = 0; notes != null && i < Math.min(notes.size(), MOST); i++) {
            boolean link = notes.getObject(i) instanceof COSDictionary note
                    && COSName.LINK.equals(note.getCOSName(COSName.SUBTYPE));
            COSArray corners = link ? ((COSDictionary) notes.getObject(i)).getCOSArray(COSName.RECT) : null;
            if (corners != null && corners.size() == 4) {
                PDRectangle place = new PDRectangle(corners);
                places.add(Box.of(
                        frame.onPage(place.getLowerLeftX(), place.getLowerLeftY()),
                        frame.onPage(place.getUpperRightX(), place.getUpperRightY())));
            }
        }
        return new Links(places);
    }

    /** The rules that are not drawn under a link. */
    List<Box> without(List<Box> rules) {
        return places.isEmpty()
                ? rules
                : rules.stream()
                        .filter(rule -> places.stream()
                                .noneMatch(place -> place.grown(OUTSIDE).holds(rule)))
                        .toList();
    }
}
