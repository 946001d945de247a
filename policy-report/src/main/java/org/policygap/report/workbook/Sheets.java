package org.policygap.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.ModelClause;
import org.policygap.report.form.Baseline;

/**
 * What every sheet of the gap workbook is made with. Nothing of it changes, so that several can be made at once.
 *
 * @param schoolTabs name of the tab of each school by its id
 * @param positions of the model's clauses, 0-based, by their node
 */
record Sheets(Masthead masthead, GapAnalysis analysis, Map<String, String> schoolTabs, Map<String, Integer> positions) {
    static final String SUMMARY = "Summary";
    static final String MATRIX = "Gap matrix";
    static final String CONFLICTS = "Conflicts";
    static final String ADDITIONS = "Local additions";
    static final String CONCORDANCE = "Where to find it";
    static final String REGISTER = "Policy register";
    static final String SET_ASIDE = "Set aside";
    static final String READING_NOTES = "Reading notes";
    static final String HELP = "How to read this";
    static final String LISTS = "Lists";
    static final String DATA = Baseline.SHEET;

    /** Every name that no school's tab may take. */
    static final List<String> FIXED = List.of(
            SUMMARY,
            MATRIX,
            CONFLICTS,
            ADDITIONS,
            CONCORDANCE,
            REGISTER,
            SET_ASIDE,
            READING_NOTES,
            HELP,
            LISTS,
            DATA,
            "History");

    Sheets {
        schoolTabs = Map.copyOf(schoolTabs);
        positions = Map.copyOf(positions);
    }

    /** The sheets of an analysis, with names for the tabs. */
    static Sheets of(Masthead masthead, GapAnalysis analysis) {
        Map<String, String> tabs = SheetNames.of(analysis.schools(), FIXED);
        Map<String, Integer> positions = new HashMap<>();
        analysis.clauses().forEach(clause -> positions.put(clause.nodeId(), positions.size()));
        return new Sheets(masthead, analysis, tabs, positions);
    }

    /** 0-based row on which a clause stands in every list of all clauses. */
    int row(ModelClause clause) {
        return ListSheet.row(positions.getOrDefault(clause.nodeId(), 0));
    }

    /** The tab of a school. */
    String tab(String schoolId) {
        String tab = schoolTabs.get(schoolId);
        if (tab == null) {
            throw new IllegalArgumentException("No school " + schoolId);
        }
        return tab;
    }
}
