package org.policygap.report.workbook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.policygap.model.review.DecisionKey.Subject;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.ModelClause;
import org.policygap.report.figures.SharedAddition;
import org.policygap.report.form.Headings;
import org.policygap.report.form.RowKey;
import org.policygap.report.form.SchoolList;
import org.policygap.report.form.TableNames;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;

/** What schools have and the model lacks, by the clause that comes nearest: what several schools added stands together. */
final class AdditionsSheet {
    private final GapAnalysis analysis;
    /** The 0-based place of each clause in the model. */
    private final Map<String, Integer> places = new HashMap<>();

    private AdditionsSheet(GapAnalysis analysis) {
        this.analysis = analysis;
        for (ModelClause clause : analysis.clauses()) {
            places.put(clause.nodeId(), places.size());
        }
    }

    static ListSheet<SharedAddition> of(Sheets sheets) {
        return new AdditionsSheet(sheets.analysis()).sheet();
    }

    private ListSheet<SharedAddition> sheet() {
        Answers<SharedAddition> answers = new Answers<>(row -> row.first().key(), SharedAddition::kept, row -> true);
        return new ListSheet<>(
                Sheets.ADDITIONS,
                Colour.PURPLE,
                "Local additions: in a school's policy but not in the model",
                "Decide what to keep before the model replaces these policies, so that nothing useful is lost.",
                "Some will be local procedure, some older local authority wording, and some may be good enough to adopt"
                        + " across the trust. What several schools say in the same words stands in one row, and is decided once.",
                TableNames.ADDITIONS,
                List.of(
                        shown(Headings.TOPIC, 28, row -> row.first().addition().topic(), Look.STRONG),
                        shown(Headings.SCHOOL, 22, this::schools, Look.BODY),
                        shown(Headings.ADDITION_SAYS, 70, row -> row.first().wording(), Look.BODY),
                        shown("Found at", 22, SharedAddition::foundAt, Look.ASIDE),
                        answers.decision(Headings.DECISION, 18, ListsSheet.choices(Subject.ADDITION)),
                        answers.owner(13),
                        answers.due(14),
                        answers.comment(28),
                        shown(
                                "What the model has",
                                90,
                                row -> row.first().addition().reason(),
                                Look.ASIDE),
                        answers.sinceLastReport(16),
                        Column.of(Headings.KEY, 12, (SharedAddition row) -> CellContent.text(keys(row), Look.KEY))
                                .kind(Column.Kind.HIDDEN)),
                analysis.sharedAdditions().stream()
                        .sorted(Comparator.comparingInt(this::place)
                                .thenComparing(row -> row.first().addition().topic())
                                .thenComparing(row -> row.first().wording()))
                        .toList(),
                this::section,
                Optional.empty(),
                2,
                7,
                false,
                "Every passage of the schools' policies has its place in the model.");
    }

    private static Column<SharedAddition> shown(
            String heading, double width, Function<SharedAddition, String> text, CellLook look) {
        return Column.of(heading, width, row -> CellContent.text(text.apply(row), look));
    }

    private String schools(SharedAddition row) {
        return SchoolList.text(row.schools(), analysis.schools().size());
    }

    /** One key for each school, since each has a decision of its own. */
    private static String keys(SharedAddition row) {
        return row.rows().stream().map(each -> RowKey.of(each.key()).text()).collect(Collectors.joining(" "));
    }

    /** 0-based place of the nearest clause in the model; after all clauses if none comes near. */
    private int place(SharedAddition row) {
        return places.getOrDefault(row.first().addition().nearestModelNodeId(), places.size());
    }

    private String section(SharedAddition row) {
        int place = place(row);
        return place < places.size() ? analysis.clauses().get(place).section() : "";
    }
}
