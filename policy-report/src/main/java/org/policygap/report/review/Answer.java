package org.policygap.report.review;

import java.time.LocalDate;
import java.util.Optional;
import org.policygap.model.review.Choice;
import org.policygap.model.review.PassageCheck;

/** What stands in the columns of one row that people fill in. */
record Answer(
        Optional<Choice> choice,
        String owner,
        Optional<LocalDate> due,
        String comment,
        Optional<PassageCheck> passageCheck) {
    static final Answer NONE = new Answer(Optional.empty(), "", Optional.empty(), "", Optional.empty());
}
