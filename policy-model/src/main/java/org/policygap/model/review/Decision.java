package org.policygap.model.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person decided.
 *
 * @param choice empty if only owner, date or comment was filled in
 * @param owner who is to do it, empty if nobody was named
 * @param decidedBy who decided, empty if unknown
 * @param decidedOn when
 * @param passageCheck whether the passages that were found are the right ones, empty if nobody said
 */
public record Decision(
        DecisionKey key,
        Optional<Choice> choice,
        String owner,
        Optional<LocalDate> due,
        String comment,
        String decidedBy,
        Optional<LocalDate> decidedOn,
        Optional<PassageCheck> passageCheck) {

    /** A decision that says nothing of passages. */
    public Decision(
            DecisionKey key,
            Optional<Choice> choice,
            String owner,
            Optional<LocalDate> due,
            String comment,
            String decidedBy,
            Optional<LocalDate> decidedOn) {
        this(key, choice, owner, due, comment, decidedBy, decidedOn, Optional.empty());
    }

    /** The wordings that were confirmed or refused, one for each passage. */
    List<Exemplar> exemplars() {
        return passageCheck.stream()
                .flatMap(check -> check.wording()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Exemplar(
                                key.modelNodeId(),
                                key.schoolId(),
                                check.verdict() != PassageCheck.Verdict.WRONG,
                                line)))
                .toList();
    }
}
