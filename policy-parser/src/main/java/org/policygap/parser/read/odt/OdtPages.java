package org.policygap.parser.read.odt;

/** Counts pages: where the word processor noted that a page ended, and where the text asks for a new one. */
final class OdtPages {
    private int page = 1;
    private boolean noted;

    /** The word processor noted the end of a page here. */
    void noted() {
        page++;
        noted = true;
    }

    /** The text asks for a new page here. */
    void asked() {
        page++;
    }

    /** The page here, 1-based. */
    int here() {
        return page;
    }

    /**
     * Whether the pages counted can be believed.
     *
     * @param stated pages that the file claims to have, 0 if it claims nothing
     */
    boolean areKnown(int stated) {
        return stated == 0 ? noted : stated == page;
    }
}
