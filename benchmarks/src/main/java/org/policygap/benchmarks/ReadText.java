package org.policygap.benchmarks;

import java.util.regex.Pattern;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Table;

/** All that was read of a document, whatever was made of it: clauses, tables, notes and everything kept apart. */
final class ReadText implements Node.Visitor<StringBuilder> {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final StringBuilder text = new StringBuilder();

    static String of(Policy policy) {
        ReadText all = new ReadText();
        policy.body().forEach(node -> node.accept(all));
        policy.footnotes().forEach(note -> all.line(note.mark()).line(note.text()));
        policy.artefacts().forEach(all::artefact);
        return all.text.toString();
    }

    @Override
    public StringBuilder section(Section section) {
        line(section.number()).line(section.heading());
        section.children().forEach(child -> child.accept(this));
        return text;
    }

    @Override
    public StringBuilder clause(Clause clause) {
        line(clause.number()).line(clause.text());
        clause.items().forEach(item -> item.accept(this));
        return text;
    }

    @Override
    public StringBuilder table(Table table) {
        table.rows().forEach(row -> line(row.text()));
        return text;
    }

    /** A running line is kept once, with all its places; it counts at each, with a number that counts the pages. */
    private void artefact(Artefact artefact) {
        line(artefact.text());
        if (artefact.kind() == ArtefactKind.HEADER || artefact.kind() == ArtefactKind.FOOTER) {
            artefact.source().stream().skip(1).forEach(place -> {
                int pages = place.page() - artefact.source().get(0).page();
                line(artefact.text());
                line(NUMBER.matcher(artefact.text())
                        .replaceAll(number -> String.valueOf(Integer.parseInt(number.group()) + pages)));
            });
        }
    }

    private ReadText line(String words) {
        text.append(words).append('\n');
        return this;
    }
}
