package org.policygap.cli;

import java.util.Set;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Severity;
import org.policygap.parser.Reading;
import org.policygap.parser.UnusableDocumentException;

/** What became of a file that was given to read, in one word or two. */
enum Verdict {
    READ("read"),
    /** Something of it was left out, is damaged or should be looked at. */
    PROBLEMS("read with problems"),
    ENCRYPTED("encrypted"),
    /** The content is of another kind, whatever the name says. */
    NOT_A_DOCUMENT("not a document"),
    /** Damaged, or not copied to its end. */
    TRUNCATED("truncated"),
    /** Larger, deeper or slower than the limits allow; what was read before may be used. */
    LIMIT("limit hit"),
    NO_TEXT("no text"),
    /** policygap failed, and should not have. */
    FAULT("fault");

    /** Problems that say that reading stopped at a limit. */
    private static final Set<String> LIMIT_CODES = Set.of("limit-reached", "pages-cut");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As it is shown. */
    String words() {
        return words;
    }

    static Verdict of(Reading reading) {
        return reading.refusal()
                .map(Verdict::of)
                .orElseGet(() -> of(reading.policy().orElseThrow()));
    }

    private static Verdict of(Policy policy) {
        if (policy.problems().stream().map(Problem::code).anyMatch(LIMIT_CODES::contains)) {
            return LIMIT;
        }
        return policy.problems().stream().allMatch(problem -> problem.severity() == Severity.INFO) ? READ : PROBLEMS;
    }

    private static Verdict of(UnusableDocumentException refusal) {
        return switch (refusal.reason()) {
            case ENCRYPTED -> ENCRYPTED;
            case UNSUPPORTED, NOT_A_DOCUMENT -> NOT_A_DOCUMENT;
            case DAMAGED -> TRUNCATED;
            case EMPTY, NO_TEXT -> NO_TEXT;
            case LIMIT -> LIMIT;
            case FAULT -> FAULT;
        };
    }
}
