package org.policygap.report.form;

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

    /** The table with a school's gaps. */
    public static String school(String schoolId) {
        return SCHOOL + schoolId;
    }
}
