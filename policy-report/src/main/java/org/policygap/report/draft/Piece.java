package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.Table;
import org.policygap.model.policy.TableRow;

/**
 * A piece of a school's policy that stays whole when the order changes: a clause with its items, a table, a clause that
 * announces a table ("... as follows:") with it, or paragraphs that continue their heading ("Heads of Year" ... "keep an
 * eye on recurring concerns").
 *
 * @param nodes clauses and tables, in reading order
 * @param path the sections around it, outermost first
 * @param notes the footnotes that hang on it
 * @param passages ids of everything in it that can be evidence, in reading order
 */
record Piece(List<Node> nodes, List<Section> path, List<Footnote> notes, Set<String> passages) {

    /** Cuts a policy into pieces, in reading order. Footnotes whose place is unknown hang on the last piece. */
    static List<Piece> of(Policy policy) {
        List<Piece> pieces = new ArrayList<>();
        policy.body().forEach(node -> node.accept(new Cutter(List.of(), pieces)));
        List<List<Footnote>> notes = new ArrayList<>();
        pieces.forEach(any -> notes.add(new ArrayList<>()));
        for (Footnote note : policy.footnotes()) {
            int host = host(pieces, note);
            if (host >= 0) {
                notes.get(host).add(note);
            }
        }
        List<Piece> result = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            result.add(pieces.get(i).with(notes.get(i)));
        }
        return result;
    }

    private static int host(List<Piece> pieces, Footnote note) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean inside = piece.passages().contains(note.nodeId())
                    || piece.nodes().stream().anyMatch(node -> node.id().equals(note.nodeId()));
            boolean onHeading =
                    piece.path().stream().anyMatch(section -> section.id().equals(note.nodeId()));
            if (inside || onHeading) {
                return i;
            }
        }
        return pieces.size() - 1;
    }

    private Piece with(List<Footnote> footnotes) {
        Set<String> all = new LinkedHashSet<>(passages);
        footnotes.forEach(note -> all.add(note.id()));
        return new Piece(nodes, path, List.copyOf(footnotes), all);
    }

    private boolean announcesTable() {
        return nodes.get(nodes.size() - 1) instanceof Clause clause
                && clause.items().isEmpty()
                && clause.text().stripTrailing().endsWith(":");
    }

    private Piece and(Node node, Set<String> ids) {
        List<Node> both = new ArrayList<>(nodes);
        both.add(node);
        Set<String> all = new LinkedHashSet<>(passages);
        all.addAll(ids);
        return new Piece(both, path, notes, all);
    }

    /** Whether the heading above is the beginning of its sentences. */
    boolean continuesHeading() {
        return !path.isEmpty() && nodes.get(0) instanceof Clause clause && isFragment(clause);
    }

    private static boolean isFragment(Clause clause) {
        return !clause.text().isEmpty() && Character.isLowerCase(clause.text().codePointAt(0));
    }

    /** The first passage, by which the piece is cited. */
    String firstPassage() {
        return passages.stream().findFirst().orElse("");
    }

    private record Cutter(List<Section> path, List<Piece> pieces) implements Node.Visitor<Boolean> {

        @Override
        public Boolean section(Section section) {
            List<Section> inner = new ArrayList<>(path);
            inner.add(section);
            section.children().forEach(child -> child.accept(new Cutter(inner, pieces)));
            return true;
        }

        @Override
        public Boolean clause(Clause clause) {
            Set<String> ids = new LinkedHashSet<>();
            collect(clause, ids);
            int last = pieces.size() - 1;
            boolean goesOn = last >= 0
                    && pieces.get(last).path().equals(path)
                    && pieces.get(last).continuesHeading();
            if (goesOn && isFragment(clause)) {
                pieces.set(last, pieces.get(last).and(clause, ids));
                return true;
            }
            return pieces.add(new Piece(List.of(clause), path, List.of(), ids));
        }

        @Override
        public Boolean table(Table table) {
            Set<String> ids = new LinkedHashSet<>();
            table.rows().stream().filter(row -> !row.header()).map(TableRow::id).forEach(ids::add);
            int last = pieces.size() - 1;
            if (last >= 0
                    && pieces.get(last).path().equals(path)
                    && pieces.get(last).announcesTable()) {
                pieces.set(last, pieces.get(last).and(table, ids));
                return true;
            }
            return pieces.add(new Piece(List.of(table), path, List.of(), ids));
        }

        private static void collect(Clause clause, Set<String> ids) {
            ids.add(clause.id());
            clause.items().forEach(item -> collect(item, ids));
        }
    }
}
