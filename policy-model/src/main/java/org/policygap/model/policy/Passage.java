package org.policygap.model.policy;

/**
 * Any piece of a policy that can be compared or quoted: a clause, an item, a footnote, a table row, a metadata entry.
 *
 * @param id the id of the clause, footnote, row or entry
 * @param number as printed, "-" for a bullet, empty if none
 * @param text own text as printed, whole, without lead-in
 * @param parentId the enclosing clause for an item, the table for a row, the section for a clause, else empty
 * @param sectionId the nearest section, empty if it stands before the first
 * @param section heading of the nearest section, without number
 * @param page page on which it begins, 1-based; 0 if unknown
 */
public record Passage(
        String id, Kind kind, String number, String text, String parentId, String sectionId, String section, int page) {

    /** What a passage is. */
    public enum Kind {
        CLAUSE,
        ITEM,
        FOOTNOTE,
        TABLE_ROW,
        METADATA
    }
}
