package org.policygap.report.form;

import java.util.Locale;
import java.util.Optional;
import org.policygap.model.review.PassageCheck;
import org.policygap.model.review.PassageCheck.Verdict;

/** What people write into the column "Right passage?": Yes, No, or the words of their policy that say it. */
public final class PassageAnswers {
    private static final String YES = "Yes";
    private static final String NO = "No";

    private PassageAnswers() {}

    /** What stands in the cell. */
    public static String text(PassageCheck check) {
        return switch (check.verdict()) {
            case RIGHT -> YES;
            case WRONG -> NO;
            case ELSEWHERE -> check.wording();
        };
    }

    /**
     * What the text in the cell says.
     *
     * @param shown the school's wording that stood in the row, one passage a line
     * @return empty if the cell is, or if it judges a wording where none was found
     */
    public static Optional<PassageCheck> read(String typed, String shown) {
        String answer = typed.strip();
        return switch (answer.toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "")) {
            case "" -> Optional.empty();
            case "yes", "y" -> judged(Verdict.RIGHT, shown);
            case "no", "n" -> judged(Verdict.WRONG, shown);
            default -> Optional.of(new PassageCheck(Verdict.ELSEWHERE, answer));
        };
    }

    private static Optional<PassageCheck> judged(Verdict verdict, String shown) {
        return shown.isBlank() ? Optional.empty() : Optional.of(new PassageCheck(verdict, shown));
    }
}
