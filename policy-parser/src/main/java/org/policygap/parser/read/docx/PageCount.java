package org.policygap.parser.read.docx;

/**
 * Counts pages as far as the file tells. Where Word last broke the pages it leaves marks; a file that was never laid out
 * has only the breaks its author asked for, which are believed only if they explain the number of pages that the file
 * states.
 */
final class PageCount {
    private int rendered = 1;
    private int asked = 1;

    /** Both counts at one place. */
    record Place(int rendered, int asked) {}

    void rendered() {
        rendered++;
    }

    void asked() {
        asked++;
    }

    Place here() {
        return new Place(rendered, asked);
    }

    /** Page of a place, 1-based; 0 if it cannot be known. */
    int page(Place place, int stated) {
        if (rendered > 1 || stated == 1) {
            return stated == 1 ? 1 : place.rendered();
        }
        return asked == stated ? place.asked() : 0;
    }

    /** Number of pages, 0 if it cannot be known. */
    int pages(int stated) {
        return rendered > 1 ? Math.max(rendered, stated) : stated;
    }
}
