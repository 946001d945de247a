package org.policygap.parser;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.policy.Table;
import org.policygap.model.policy.TableRow;

/** Writes a policy as a table of its nodes, one line each, tab-separated, for reading and for measuring. */
public final class Outline {
    private static final String HEADER = "id\tkind\tlevel\tnumber\tparent\tsection\tpage\ttext";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final Writer writer;
    /** Ids of the clauses that define a term and do nothing else. */
    private final Set<String> definitions;

    private Outline(Writer writer, Set<String> definitions) {
        this.writer = writer;
        this.definitions = definitions;
    }

    /**
     * Writes the outline: sections, clauses, items and tables in document order, then footnotes, artefacts and metadata. A
     * clause that defines a term has the kind definition. The rows of a table are separated by " / ".
     *
     * @param writer is not closed
     */
    public static void write(Policy policy, Writer writer) throws IOException {
        PolicyIndex index = new PolicyIndex(policy);
        Set<String> definitions = policy.definitions().stream()
                .filter(definition -> index.passage(definition.nodeId())
                        .filter(passage -> isOnly(definition, passage))
                        .isPresent())
                .map(Definition::nodeId)
                .collect(Collectors.toSet());
        Outline outline = new Outline(writer, definitions);
        writer.write(HEADER + "\n");
        outline.nodes(policy.body(), 1, "", "");
        outline.rest(policy);
        writer.flush();
    }

    /** Whether the passage begins with the term, and so does nothing but define it. */
    private static boolean isOnly(Definition definition, Passage passage) {
        String text = passage.text().replaceFirst("^[\"“'‘]", "");
        return text.startsWith(definition.term());
    }

    private void nodes(List<? extends Node> nodes, int level, String parent, String section) throws IOException {
        for (Node node : nodes) {
            node.accept(new Entry(level, parent, section)).write(this);
        }
    }

    private void rest(Policy policy) throws IOException {
        for (Footnote note : policy.footnotes()) {
            line(note.id(), "footnote", 0, note.mark(), note.nodeId(), "", note.source(), note.text());
        }
        for (Artefact artefact : policy.artefacts()) {
            line(artefact.id(), "artefact", 0, "", "", "", artefact.source(), artefact.text());
        }
        for (MetadataEntry entry : policy.metadata().entries()) {
            String text = entry.field() + " = " + entry.literal() + " (" + entry.value() + ")";
            line(entry.id(), "metadata", 0, "", "", "", entry.source(), text);
        }
    }

    private void line(
            String id,
            String kind,
            int level,
            String number,
            String parent,
            String section,
            List<SourceSpan> source,
            String text)
            throws IOException {
        int page = source.isEmpty() ? 0 : source.get(0).page();
        writer.write(String.join(
                "\t",
                id,
                kind,
                String.valueOf(level),
                flat(number),
                parent,
                flat(section),
                page == 0 ? "" : String.valueOf(page),
                flat(text)));
        writer.write("\n");
    }

    private static String flat(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Writes one node and those below it. */
    private interface Lines {
        void write(Outline outline) throws IOException;
    }

    private record Entry(int level, String parent, String section) implements Node.Visitor<Lines> {
        @Override
        public Lines section(Section node) {
            return outline -> {
                outline.line(
                        node.id(), "section", level, node.number(), parent, section, node.source(), node.heading());
                outline.nodes(node.children(), level + 1, node.id(), node.heading());
            };
        }

        @Override
        public Lines clause(Clause node) {
            return outline -> {
                String kind = outline.definitions.contains(node.id()) ? "definition" : "clause";
                outline.line(node.id(), kind, level, node.number(), parent, section, node.source(), node.text());
                outline.items(node, level + 1, section);
            };
        }

        @Override
        public Lines table(Table node) {
            return outline -> {
                String rows = node.rows().stream().map(TableRow::text).collect(Collectors.joining(" / "));
                outline.line(node.id(), "table", level, "", parent, section, node.source(), rows);
            };
        }
    }

    private void items(Clause clause, int level, String section) throws IOException {
        for (Clause item : clause.items()) {
            line(item.id(), "item", level, item.number(), clause.id(), section, item.source(), item.text());
            items(item, level + 1, section);
        }
    }
}
