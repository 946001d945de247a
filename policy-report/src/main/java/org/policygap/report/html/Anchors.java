package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygap.model.comparison.School;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.ModelClause;
import org.policygap.report.html.Html.Tag;

/** Ids of places on the page, and links to them. They are made from positions, never from text of a document. */
final class Anchors {
    private final Map<String, Integer> clauses = new HashMap<>();
    private final Map<String, Integer> schools = new HashMap<>();
    private final Map<String, ModelClause> clausesById = new HashMap<>();
    private final Set<ModelClause> sectionStarts;

    Anchors(GapAnalysis analysis) {
        analysis.clauses().forEach(clause -> {
            clauses.put(clause.nodeId(), clauses.size() + 1);
            clausesById.put(clause.nodeId(), clause);
        });
        sectionStarts = analysis.sections().stream()
                .map(section -> section.rows().get(0).clause())
                .collect(Collectors.toUnmodifiableSet());
        analysis.schools().forEach(school -> schools.put(school.school().id(), schools.size() + 1));
    }

    String clause(ModelClause clause) {
        return "clause-" + Objects.requireNonNull(clauses.get(clause.nodeId()));
    }

    String school(School school) {
        return "school-" + number(school);
    }

    String check(GapRow row) {
        return clause(row.clause()) + "-" + school(row.school());
    }

    /** Classes by which the reader's choice of a school finds what is about it. */
    String of(School school) {
        return "of s" + number(school);
    }

    Tag clauseLink(ModelClause clause) {
        return link(clause(clause), clause.number() + " " + clause.topic());
    }

    /** A link to the model's clause with the id, if the model asks something there. */
    Optional<Tag> clauseLink(String nodeId) {
        return Optional.ofNullable(clausesById.get(nodeId)).map(this::clauseLink);
    }

    static Tag link(String id, String text) {
        return tag("a", text(text)).with("href", "#" + id);
    }

    private int number(School school) {
        return Objects.requireNonNull(schools.get(school.id()));
    }

    /** Whether the clause is the first of a section of the model. */
    boolean startsSection(ModelClause clause) {
        return sectionStarts.contains(clause);
    }

    /** What is written beside a heading to get back. */
    static Html toTop() {
        return tag("p", link("top", "▲ Back to top")).ofClass("to-top");
    }
}
