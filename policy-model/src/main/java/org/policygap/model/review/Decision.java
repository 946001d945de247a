package org.policygap.model.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person decided.
 *
 * @param choice empty if only owner, date or comment was filled in
 * @param owner who is to do it, empty if nobody was named
 * @param decidedBy who decided, empty if unknown
 * @param decidedOn when
 */
public record Decision(
        DecisionKey key,
        Optional<Choice> choice,
        String owner,
        Optional<LocalDate> due,
        String comment,
        String decidedBy,
        Optional<LocalDate> decidedOn) {}
