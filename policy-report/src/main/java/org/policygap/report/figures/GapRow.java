package org.policygap.report.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;
import org.policygap.model.review.Choice;
import org.policygap.model.review.Decision;
import org.policygap.model.review.DecisionKey;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.Printable;
import org.policygap.report.wording.WordDiff;

/**
 * One finding: one clause of the model at one school.
 *
 * @param schoolWording the school's passages that were found, with lead-ins, one a paragraph; empty if none
 * @param foundAt where they stand ("Para 5.2, p. 8"), empty if nowhere
 * @param nearest where the passage stands that came nearest and does not count, empty if there is none
 * @param kept what was decided before
 */
public record GapRow(
        School school,
        ModelClause clause,
        Finding finding,
        String schoolWording,
        String foundAt,
        String nearest,
        DecisionKey key,
        Optional<KeptDecision> kept) {

    /** What a conflict begins with where both sides are told. */
    static final String SCHOOL = "School: ";

    /**
     * The status to show: the comparer's, unless somebody decided on this very wording that the clause does not apply to
     * the school.
     */
    public Status status() {
        boolean doesNotApply = isGap(finding.status())
                && kept.filter(decision -> !decision.lookAgain())
                        .flatMap(decision -> decision.decision().choice())
                        .equals(Optional.of(Choice.DOES_NOT_APPLY));
        return doesNotApply ? Status.NOT_APPLICABLE : finding.status();
    }

    /** Whether something is to be done. */
    public boolean isGap() {
        return isGap(status());
    }

    /** How much it presses: 0 contradicted, 1 missing, 2 partly there, 3 nothing to be done. */
    public int severity() {
        return switch (status()) {
            case CONFLICT -> 0;
            case MISSING -> 1;
            case PARTIAL -> 2;
            case MET, NOT_APPLICABLE -> 3;
        };
    }

    /** Whether it is a gap for which a choice has been made. */
    public boolean isDecided() {
        return isGap() && decision().flatMap(Decision::choice).isPresent();
    }

    /** Whether the school uses the model's words. */
    public boolean hasModelWording() {
        return finding.relation() == Relation.EQUAL;
    }

    /** The school's wording before and the suggested wording after; a wording that is not there is empty. */
    public WordDiff difference() {
        String suggested = Printable.cells(finding.suggestedWording());
        return suggested.isBlank()
                ? new WordDiff(MarkedText.plain(schoolWording), MarkedText.plain(""))
                : WordDiff.of(schoolWording, suggested);
    }

    /** The suggested wording without the lead-ins or cases before it: as many of its last lines as the clause has. */
    public String suggestedForItself() {
        List<String> lines = finding.suggestedWording().lines().toList();
        long before = Math.max(0, lines.size() - clause.text().lines().count());
        return lines.stream().skip(before).collect(Collectors.joining("\n"));
    }

    /** What is missing or different. */
    public String missing() {
        return Printable.cells(finding.missing());
    }

    /** How it was found and judged. */
    public String explanation() {
        return Printable.cells(finding.explanation());
    }

    /**
     * What is missing or different, on one line; of a conflict both sides, and where all of it is missing, what the model
     * says. Of an item that is longer than {@code max} UTF-16 units with its lead-in, the lead-in goes, since the point
     * stands after it.
     */
    public String point(int max) {
        if (status() == Status.CONFLICT) {
            return finding.conflicts().stream()
                    .findFirst()
                    .map(conflict -> bothSides(conflict, max))
                    .orElseGet(() -> Printable.oneLine(missing()));
        }
        if (status() != Status.MISSING) {
            return Printable.oneLine(missing());
        }
        String whole = Printable.oneLine(clause.wording());
        boolean item = whole.length() > max && !clause.wording().equals(clause.text());
        String said = item ? "… " + Printable.oneLine(clause.text()) : whole;
        return "The model says: “" + Printable.sentences(said, max) + "”";
    }

    private String bothSides(Conflict conflict, int max) {
        if (conflict.rule().isOfSentences()) {
            return (SCHOOL + "“%s” Model: “%s”")
                    .formatted(side(conflict.schoolQuote(), max / 2), side(conflict.modelQuote(), max / 2));
        }
        return conflict.rule() == ConflictRule.NUMBER
                ? (SCHOOL + "%s. Model: %s.")
                        .formatted(side(conflict.schoolWords(), max / 2), side(conflict.modelWords(), max / 2))
                : Printable.oneLine(missing());
    }

    private static String side(String quote, int max) {
        return Printable.sentences(Printable.oneLine(quote), max);
    }

    /** What was decided before. */
    public Optional<Decision> decision() {
        return kept.map(KeptDecision::decision);
    }

    private static boolean isGap(Status status) {
        return switch (status) {
            case PARTIAL, MISSING, CONFLICT -> true;
            case MET, NOT_APPLICABLE -> false;
        };
    }
}
