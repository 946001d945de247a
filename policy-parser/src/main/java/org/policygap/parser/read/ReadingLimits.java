package org.policygap.parser.read;

import java.time.Duration;

/**
 * How much a reader takes from one file before it stops. The defaults are far above any real policy and far below what
 * fills a heap of 512 MB.
 *
 * @param blocks most paragraphs of a document
 * @param paragraphLength most UTF-16 units of a paragraph
 * @param depth deepest nesting of tables that is told apart; what is deeper counts to the table at that depth
 * @param archive limits of formats that are zip archives
 * @param pages limits of formats that are drawn on pages
 */
public record ReadingLimits(int blocks, int paragraphLength, int depth, Archive archive, Pages pages) {

    /** The limits used where nobody asks for others. */
    public static ReadingLimits defaults() {
        return new ReadingLimits(200_000, 1_000_000, 64, Archive.defaults(), Pages.defaults());
    }

    /**
     * Limits of a zip archive.
     *
     * @param entries most entries
     * @param partBytes most bytes of one entry after inflating
     * @param totalBytes most bytes of all entries read, after inflating
     */
    public record Archive(int entries, int partBytes, long totalBytes) {

        static Archive defaults() {
            return new Archive(10_000, 64_000_000, 256_000_000);
        }
    }

    /**
     * Limits of a document that is drawn on pages.
     *
     * @param pages most pages
     * @param glyphsPerPage most characters drawn on one page
     * @param glyphs most characters drawn in the document
     * @param operators most drawing operators of the document
     * @param contentBytes most bytes of the drawing operators of a page, after inflating
     * @param formDepth deepest nesting of drawings within drawings that is followed
     * @param time most time spent on the document
     */
    public record Pages(
            int pages, int glyphsPerPage, int glyphs, long operators, int contentBytes, int formDepth, Duration time) {

        static Pages defaults() {
            return new Pages(2_000, 200_000, 2_000_000, 20_000_000, 32_000_000, 12, Duration.ofSeconds(10));
        }
    }
}
