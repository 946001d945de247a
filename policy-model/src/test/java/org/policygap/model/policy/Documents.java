package org.policygap.model.policy;

import java.util.List;
import java.util.Optional;

/** Builds small documents for tests. */
final class Documents {
    private Documents() {}

    static Clause clause(String id, String number, String text, Clause... items) {
        return new Clause(id, number, NumberSource.TYPED, text, List.of(items), List.of(new SourceSpan(2, 1, 0, 1)));
    }

    static Section section(String id, String heading, Node... children) {
        return new Section(id, "", heading, List.of(children), List.of());
    }

    static TableRow row(String id, boolean header, String... cells) {
        return new TableRow(
                id,
                header,
                List.of(cells).stream().map(text -> new TableCell(text, 1, 1)).toList(),
                List.of());
    }

    /** A requirement of nothing but a clause. */
    static Requirement requirement(String nodeId) {
        return new Requirement(nodeId, ClauseKind.NORM, Importance.REQUIRED, "", Optional.empty(), List.of(), "");
    }

    static Policy policy(List<Node> body) {
        return policy(body, List.of(), 0);
    }

    static Policy policy(List<Node> body, List<AccountLine> account, int pages) {
        return new Policy(
                new PolicyMetadata(List.of(
                        new MetadataEntry("m1", MetadataField.OWNER, "Owner", "The office", "", false, List.of()))),
                body,
                List.of(new Footnote("f1", "1", "At the gate.", "c1", List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                account,
                new DocumentSource("visitors.pdf", DocumentFormat.PDF, "0".repeat(64), 12, pages));
    }
}
