package org.policygap.report.workbook;

import org.policygap.model.policy.Importance;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Policy;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.ModelClause;
import org.policygap.report.wording.Printable;
import org.policygap.report.xlsx.CellLook;

/** Cells about a clause that several sheets show alike. */
final class ClauseCells {
    static final String NOTHING_FOUND = "Nothing found in the school's policy.";
    static final String SAME_WORDING = "Same wording as the model.";

    private ClauseCells() {}

    static CellContent number(ModelClause clause) {
        return CellContent.text(clause.number(), numberLook(clause, Look.STRONG));
    }

    /** A number that is longer than the column wraps; a link stays on one line if it can. */
    static CellLook numberLook(ModelClause clause, CellLook look) {
        return clause.number().length() > 7 ? look.size(8).flow(CellLook.Flow.WRAPPED) : look;
    }

    static CellContent topic(ModelClause clause) {
        return CellContent.text(clause.topic(), Look.BODY);
    }

    static CellContent importance(ModelClause clause) {
        Importance importance = clause.requirement().importance();
        return CellContent.text(
                Labels.importance(importance), importance == Importance.RECOMMENDED ? Look.QUIET : Look.STRONG);
    }

    /** What a document calls itself, else its file name. */
    static String title(Policy policy) {
        String title = policy.metadata().text(MetadataField.TITLE);
        return Printable.oneLine(title.isBlank() ? policy.source().fileName() : title);
    }
}
