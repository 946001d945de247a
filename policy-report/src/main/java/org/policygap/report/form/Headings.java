package org.policygap.report.form;

/** Headings of the form's columns that reading back depends on. */
public final class Headings {
    /** Stands before the heading of every column that people fill in. */
    public static final String FILL_IN = "✎ ";

    public static final String CLAUSE = "Clause";
    public static final String SCHOOL = "School";
    public static final String STATUS = "Status";
    public static final String MODEL_SAYS = "Model policy says";
    public static final String SCHOOL_SAYS = "School policy says";
    public static final String ADDITION_SAYS = "Wording in the school's policy";
    public static final String TOPIC = "Topic";
    public static final String CONFLICT = "What is in conflict";
    public static final String DECISION = FILL_IN + "Decision";
    public static final String TRUST_DECISION = FILL_IN + "Trust decision";
    public static final String OWNER = FILL_IN + "Owner";
    public static final String DUE = FILL_IN + "Due";
    public static final String COMMENT = FILL_IN + "Comment";
    public static final String RIGHT_PASSAGE = FILL_IN + "Right passage?";
    public static final String KEY = "Row key";

    private Headings() {}
}
