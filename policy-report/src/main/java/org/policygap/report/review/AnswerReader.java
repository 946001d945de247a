package org.policygap.report.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.policygap.model.review.Choice;
import org.policygap.model.review.PassageCheck;
import org.policygap.report.figures.Labels;
import org.policygap.report.form.PassageAnswers;
import org.policygap.report.review.ReviewResult.Remark;

/** Reads what was filled in in a row. A column that is not there leaves its field as it was sent out. */
final class AnswerReader {
    private final Consumer<Remark> remarks;

    AnswerReader(Consumer<Remark> remarks) {
        this.remarks = remarks;
    }

    Answer read(SheetRow row, FormRow sent) {
        String decision = row.text(Field.DECISION);
        Optional<Choice> choice = Labels.choiceNamed(sent.rowKey().subject(), decision);
        boolean offList = !decision.isEmpty() && choice.isEmpty();
        if (offList) {
            remarks.accept(new Remark(row.place(), decision, "Not on the list of decisions: kept in the comment."));
        }
        boolean known = row.has(Field.DECISION) && !offList;
        return new Answer(
                known ? choice : sent.answer().choice(),
                row.has(Field.OWNER) ? row.text(Field.OWNER) : sent.answer().owner(),
                due(row, sent),
                comment(row, sent, offList ? decision : ""),
                passageCheck(row, sent));
    }

    /** What still stands there as it was sent out says nothing new, whatever wording the row shows by now. */
    private Optional<PassageCheck> passageCheck(SheetRow row, FormRow sent) {
        Optional<PassageCheck> before = sent.answer().passageCheck();
        String typed = row.cell(Field.PASSAGE).map(CellReader::text).orElse("").strip();
        if (!row.has(Field.PASSAGE)
                || typed.equals(before.map(PassageAnswers::text).orElse("").strip())) {
            return before;
        }
        Optional<PassageCheck> said = PassageAnswers.read(typed, sent.schoolWording());
        if (said.isEmpty() && !typed.isEmpty()) {
            remarks.accept(new Remark(
                    row.place(), typed, "Nothing was found here to say yes or no to: paste the words that say it."));
            return before;
        }
        return said;
    }

    private Optional<LocalDate> due(SheetRow row, FormRow sent) {
        String typed = row.text(Field.DUE);
        if (!row.has(Field.DUE)) {
            return sent.answer().due();
        }
        Optional<LocalDate> date = row.cell(Field.DUE).flatMap(CellReader::date);
        if (date.isEmpty() && !typed.isEmpty()) {
            remarks.accept(new Remark(row.place(), typed, "Not a date that can be read day first: not taken over."));
            return sent.answer().due();
        }
        return date;
    }

    private static String comment(SheetRow row, FormRow sent, String offList) {
        String comment = row.has(Field.COMMENT)
                ? row.cell(Field.COMMENT).map(CellReader::text).orElse("").strip()
                : sent.answer().comment();
        List<String> parts = Stream.of(comment, comment.contains(offList) ? "" : "Decision as typed: " + offList)
                .filter(part -> !part.isEmpty())
                .toList();
        return String.join("\n", parts);
    }
}
