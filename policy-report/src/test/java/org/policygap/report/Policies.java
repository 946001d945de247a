package org.policygap.report;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.SourceSpan;

/** Builds policies for tests, a clause at a time. */
public final class Policies {
    private final String title;
    private final List<MetadataEntry> entries = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int paragraph;

    Policies(String title) {
        this.title = title;
        with(MetadataField.TITLE, title, "");
    }

    Policies with(MetadataField field, String literal, String value) {
        entries.add(new MetadataEntry("m-" + entries.size(), field, "", literal, value, false, List.of(span())));
        return this;
    }

    Policies problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    Policies section(String number, String heading) {
        sections.add(new Section("s-" + (sections.size() + 1), number, heading, List.of(), List.of(span())));
        return this;
    }

    /** Adds a clause to the last section. */
    Policies clause(String id, String number, String text, String... items) {
        List<Clause> children = new ArrayList<>();
        for (String item : items) {
            String letter = "(" + (char) ('a' + children.size()) + ")";
            children.add(new Clause(
                    id + "-" + (children.size() + 1), letter, NumberSource.TYPED, item, List.of(), List.of(span())));
        }
        Clause clause = new Clause(
                id, number, number.isEmpty() ? NumberSource.NONE : NumberSource.TYPED, text, children, List.of(span()));
        Section last = sections.remove(sections.size() - 1);
        List<Node> nodes = new ArrayList<>(last.children());
        nodes.add(clause);
        sections.add(new Section(last.id(), last.number(), last.heading(), nodes, last.source()));
        return this;
    }

    Policy build() {
        String file = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".docx";
        return new Policy(
                new PolicyMetadata(entries),
                List.copyOf(sections),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                problems,
                List.of(),
                new DocumentSource(file, DocumentFormat.DOCX, "0".repeat(64), 1, 1 + paragraph / 8));
    }

    private SourceSpan span() {
        paragraph++;
        return new SourceSpan(1 + paragraph / 8, paragraph, 0, 1);
    }
}
