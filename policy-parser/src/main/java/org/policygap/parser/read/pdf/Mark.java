package org.policygap.parser.read.pdf;

/**
 * The marked content a piece of text stands in (ISO 32000-1, 14.6).
 *
 * @param id marked-content identifier within the page, -1 if none
 * @param artifact whether it is no part of the document's content: running headers, page numbers, rules
 */
record Mark(int id, boolean artifact) {
    static final Mark NONE = new Mark(-1, false);
}
