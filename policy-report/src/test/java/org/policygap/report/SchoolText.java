package org.policygap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Table;
import org.policygap.report.wording.Printable;

/** Everything that a policy says: headings, clauses, items, cells and footnotes, sorted. */
final class SchoolText implements Node.Visitor<Boolean> {
    private final List<String> texts = new ArrayList<>();

    static List<String> of(Policy policy) {
        SchoolText text = new SchoolText();
        policy.body().forEach(node -> node.accept(text));
        policy.footnotes().forEach(note -> text.texts.add((note.mark() + " " + note.text()).strip()));
        return text.texts.stream()
                .flatMap(each -> Stream.of(Printable.of(each).split("\n", -1)))
                .filter(each -> !each.isEmpty())
                .sorted()
                .toList();
    }

    @Override
    public Boolean section(Section section) {
        section.children().forEach(child -> child.accept(this));
        return texts.add(section.heading());
    }

    @Override
    public Boolean clause(Clause clause) {
        clause.items().forEach(item -> item.accept(this));
        return texts.add(clause.text());
    }

    @Override
    public Boolean table(Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
        return texts.add(table.caption());
    }
}
