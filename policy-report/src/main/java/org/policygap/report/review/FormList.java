package org.policygap.report.review;

import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.policygap.model.review.DecisionKey.Subject;

/**
 * A list of the form as found in the file.
 *
 * @param schoolId the school whose list it is, empty if it is not one school's or nobody can tell
 * @param headingRow 0-based
 * @param columns 0-based column of each field that was found
 */
record FormList(Sheet sheet, Subject subject, String schoolId, int headingRow, Map<Field, Integer> columns) {

    FormList {
        columns = Map.copyOf(columns);
    }
}
