package org.policygap.report.draft;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.KeptDecision;
import org.policygap.report.figures.SchoolView;

/** The text of one school's harmonised policy. */
final class HarmonisedText {
    private HarmonisedText() {}

    /** Built twice: a section may point at a number that is known only when everything has its place. */
    static Draft of(GapAnalysis analysis, SchoolView school) {
        Draft first = build(analysis, school, Map.of());
        return build(analysis, school, first.numbers());
    }

    private static Draft build(GapAnalysis analysis, SchoolView school, Map<String, String> known) {
        Function<GapRow, Optional<KeptDecision>> trust = row -> analysis.rows().stream()
                .filter(clause -> clause.clause().equals(row.clause()))
                .findFirst()
                .flatMap(ClauseRow::kept);
        return new DraftBuilder(analysis.comparison().model(), analysis.title(), school, trust, known).build();
    }
}
