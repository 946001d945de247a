package org.policygap.report.review;

import java.util.List;
import org.policygap.model.review.Decisions;

/**
 * What came of reading a workbook.
 *
 * @param decisions the decisions as they now stand, unchanged ones included
 * @param rowsRead number of rows of the form that were found and understood
 * @param rowsGone number of rows of the form that are not in the file any more; what was decided about them stays
 * @param changed what is new or different
 * @param notUnderstood what was typed and could not be taken over
 * @param needsYou what was changed both in the workbook and in the decisions file: the file's value stays
 * @param columnsNotFound columns of the form that a list lacks
 */
public record ReviewResult(
        Decisions decisions,
        int rowsRead,
        int rowsGone,
        List<Change> changed,
        List<Remark> notUnderstood,
        List<Change> needsYou,
        List<String> columnsNotFound) {

    public ReviewResult {
        changed = List.copyOf(changed);
        notUnderstood = List.copyOf(notUnderstood);
        needsYou = List.copyOf(needsYou);
        columnsNotFound = List.copyOf(columnsNotFound);
    }

    /**
     * A value that differs.
     *
     * @param place sheet and row ("Castle Hill, row 12")
     * @param field heading of the column
     * @param before value of the decisions file, empty if none
     * @param after value in the workbook, empty if it was cleared
     */
    public record Change(String place, String field, String before, String after) {}

    /**
     * Something that could not be taken over, or not as typed.
     *
     * @param place sheet and row
     * @param typed what was typed
     * @param reason why, and what became of it
     */
    public record Remark(String place, String typed, String reason) {}
}
