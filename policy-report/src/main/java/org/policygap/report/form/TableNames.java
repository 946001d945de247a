package org.policygap.report.form;

import java.util.Optional;
import org.policygap.model.review.DecisionKey.Subject;

/** Names of the form's Excel tables. They survive renamed tabs. */
public final class TableNames {
    public static final String MATRIX = "GapMatrix";
    public static final String CONFLICTS = "ConflictList";
    public static final String ADDITIONS = "AdditionList";
    public static final String CONCORDANCE = "WhereToFindIt";
    public static final String REGISTER = "PolicyRegister";
    public static final String READING_NOTES = "ReadingNotes";
    public static final String SET_ASIDE = "SetAside";

    private static final String SCHOOL = "Gaps_";

    private TableNames() {}

    /** What the list with this name of a table is about, if people decide in it. */
    public static Optional<Subject> subject(String table) {
        return switch (table) {
            case MATRIX -> Optional.of(Subject.TRUST);
            case CONFLICTS -> Optional.of(Subject.CONFLICT);
            case ADDITIONS -> Optional.of(Subject.ADDITION);
            default -> schoolId(table).map(id -> Subject.GAP);
        };
    }

    /** The school whose gaps are in the table with this name. */
    public static Optional<String> schoolId(String table) {
        return table.startsWith(SCHOOL) ? Optional.of(table.substring(SCHOOL.length())) : Optional.empty();
    }

    /** The table with a school's gaps. */
    public static String school(String schoolId) {
        return SCHOOL + schoolId;
    }
}
