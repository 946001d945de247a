package org.policygap.compare;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.Section;

/** Makes policies for tests: a line "# ..." is a heading, "- ..." an item of the clause above, any other a clause. */
public final class Draft {
    private Draft() {}

    public static Policy policy(String... lines) {
        List<Node> body = new ArrayList<>();
        List<Node> section = body;
        String heading = "";
        int number = 0;
        for (String line : lines) {
            String id = "n" + ++number;
            if (line.startsWith("# ")) {
                close(body, section, heading, id);
                heading = line.substring(2);
                section = new ArrayList<>();
            } else if (line.startsWith("- ")) {
                Clause above = (Clause) section.remove(section.size() - 1);
                List<Clause> items = new ArrayList<>(above.items());
                items.add(clause(id, line.substring(2), List.of()));
                section.add(clause(above.id(), above.text(), items));
            } else {
                section.add(clause(id, line, List.of()));
            }
        }
        close(body, section, heading, "n" + ++number);
        return new Policy(
                new PolicyMetadata(List.of()),
                body,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DocumentSource("draft.txt", DocumentFormat.TEXT, "0".repeat(64), 0, 0));
    }

    private static void close(List<Node> body, List<Node> section, String heading, String id) {
        if (!heading.isEmpty()) {
            body.add(new Section("s" + id, "", heading, section, List.of()));
        }
    }

    private static Clause clause(String id, String text, List<Clause> items) {
        return new Clause(id, "", NumberSource.NONE, text, items, List.of());
    }
}
