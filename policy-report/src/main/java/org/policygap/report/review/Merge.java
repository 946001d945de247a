package org.policygap.report.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.policygap.model.review.Choice;
import org.policygap.report.figures.Labels;
import org.policygap.report.form.PassageAnswers;
import org.policygap.report.review.ReviewResult.Change;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/**
 * Merges a row three ways: as sent out, as the decisions file has it now, as filled in. What only one side changed is
 * taken; what both changed differently stays as the decisions file has it, and is listed.
 */
final class Merge {
    private final String place;
    private final FormRow sent;
    private final List<Change> changed = new ArrayList<>();
    private final List<Change> clashes = new ArrayList<>();

    Merge(String place, FormRow sent) {
        this.place = place;
        this.sent = sent;
    }

    Answer merge(Answer stored, Answer filledIn) {
        Answer base = sent.answer();
        return new Answer(
                field(
                        Field.DECISION,
                        base.choice(),
                        stored.choice(),
                        filledIn.choice(),
                        Optional::equals,
                        this::choice),
                field(Field.OWNER, base.owner(), stored.owner(), filledIn.owner(), Merge::reads, text -> text),
                field(Field.DUE, base.due(), stored.due(), filledIn.due(), Optional::equals, Merge::day),
                field(Field.COMMENT, base.comment(), stored.comment(), filledIn.comment(), Merge::reads, text -> text),
                field(
                        Field.PASSAGE,
                        base.passageCheck(),
                        stored.passageCheck(),
                        filledIn.passageCheck(),
                        Optional::equals,
                        check -> check.map(PassageAnswers::text).orElse("")));
    }

    List<Change> changed() {
        return changed;
    }

    List<Change> clashes() {
        return clashes;
    }

    private <T> T field(
            Field field,
            T base,
            T stored,
            T filledIn,
            BiPredicate<T, T> same,
            java.util.function.Function<T, String> name) {
        if (same.test(filledIn, base) || same.test(filledIn, stored)) {
            return stored;
        }
        Change change = new Change(place, field.heading(), name.apply(stored), name.apply(filledIn));
        if (same.test(stored, base)) {
            changed.add(change);
            return filledIn;
        }
        clashes.add(change);
        return stored;
    }

    private String choice(Optional<Choice> choice) {
        return choice.map(which -> Labels.choice(sent.rowKey().subject(), which))
                .orElse("");
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(English::shortDate).orElse("");
    }

    /** White space is no change. */
    private static boolean reads(String one, String other) {
        return Printable.oneLine(one).equals(Printable.oneLine(other));
    }
}
