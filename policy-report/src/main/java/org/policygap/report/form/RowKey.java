package org.policygap.report.form;

import java.util.List;
import java.util.Optional;
import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.DecisionKey.Subject;

/**
 * The key in the hidden column of a row: {@code GAP:social-media:CASTLE:c-0042:K}. It begins with a letter, so that no
 * spreadsheet takes it for a number or a date; the letter at the end is a check on the rest, so that a key that was
 * filled down as a series or mistyped is noticed.
 *
 * @param nodeId id of the model's node, or of the school's passage for a local addition
 */
public record RowKey(Subject subject, String policyId, String schoolId, String nodeId) {
    private static final String CHECK = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** The key of the row that a decision belongs to. */
    public static RowKey of(DecisionKey key) {
        String node = key.subject() == Subject.ADDITION ? key.passageId() : key.modelNodeId();
        return new RowKey(key.subject(), key.policyId(), key.schoolId(), node);
    }

    /** The key as written in the workbook. */
    public String text() {
        String body = String.join(":", subject.name(), policyId, schoolId, nodeId);
        return body + ":" + check(body);
    }

    /** Reads a key; empty if the text is none or its check letter is wrong. */
    public static Optional<RowKey> parse(String text) {
        List<String> parts = List.of(text.strip().split(":", -1));
        if (parts.size() != 5) {
            return Optional.empty();
        }
        String body = String.join(":", parts.subList(0, 4));
        return subject(parts.get(0))
                .filter(subject -> parts.get(4).equals(String.valueOf(check(body))))
                .map(subject -> new RowKey(subject, parts.get(1), parts.get(2), parts.get(3)));
    }

    private static Optional<Subject> subject(String name) {
        for (Subject subject : Subject.values()) {
            if (subject.name().equals(name)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = (sum * 31 + body.charAt(i)) % 1_000_003;
        }
        return CHECK.charAt(sum % CHECK.length());
    }
}
