package org.policygap.report.form;

import java.util.List;
import java.util.Locale;

/** The schools of a row that several share, as one cell names them. */
public final class SchoolList {
    private static final String BETWEEN = "; ";

    private SchoolList() {}

    /**
     * "Ashgrove School; Castle Hill", or "All 12 schools".
     *
     * @param names of the schools, each once
     * @param all how many schools the report has
     */
    public static String text(List<String> names, int all) {
        return names.size() == all && all > 1 ? "All " + all + " schools" : String.join(BETWEEN, names);
    }

    /**
     * Whether such a cell names a school.
     *
     * @param all how many schools the report has
     */
    public static boolean names(String cell, String school, int all) {
        String text = fold(cell);
        return text.equals(fold("All " + all + " schools"))
                || List.of(text.split(BETWEEN)).contains(fold(school));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
