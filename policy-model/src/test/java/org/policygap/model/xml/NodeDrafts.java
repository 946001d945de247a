package org.policygap.model.xml;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.policy.Table;
import org.policygap.model.policy.TableCell;
import org.policygap.model.policy.TableRow;

/** Arbitrary sections, clauses and tables, nested up to three deep. */
final class NodeDrafts {
    private static final int DEPTH = 3;

    private NodeDrafts() {}

    static Arbitrary<Draft<Node>> nodes() {
        return nodes(DEPTH);
    }

    private static Arbitrary<Draft<Node>> nodes(int depth) {
        Arbitrary<Draft<Node>> clause = clause(depth).map(draft -> draft::build);
        return depth == 0 ? clause : Arbitraries.oneOf(clause, table(), section(depth));
    }

    private static Arbitrary<Draft<Node>> section(int depth) {
        return Combinators.combine(
                        Anything.text(),
                        Anything.text(),
                        nodes(depth - 1).list().ofMaxSize(2),
                        Anything.spans())
                .as((number, heading, children, spans) ->
                        ids -> new Section(ids.next('s'), number, heading, Draft.buildAll(children, ids), spans));
    }

    private static Arbitrary<Draft<Clause>> clause(int depth) {
        Arbitrary<List<Draft<Clause>>> items = depth == 0
                ? Arbitraries.just(List.of())
                : clause(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(
                        Anything.text(), Arbitraries.of(NumberSource.class), Anything.text(), items, Anything.spans())
                .as((number, source, text, below, spans) ->
                        ids -> new Clause(ids.next('c'), number, source, text, Draft.buildAll(below, ids), spans));
    }

    private static Arbitrary<Draft<Node>> table() {
        return Combinators.combine(Anything.text(), row().list().ofMaxSize(2), Anything.spans())
                .as((caption, rows, spans) ->
                        ids -> new Table(ids.next('t'), caption, Draft.buildAll(rows, ids), spans));
    }

    private static Arbitrary<Draft<TableRow>> row() {
        Arbitrary<TableCell> cell = Combinators.combine(
                        Anything.text(),
                        Arbitraries.integers().greaterOrEqual(1),
                        Arbitraries.integers().greaterOrEqual(1))
                .as(TableCell::new);
        Arbitrary<List<SourceSpan>> spans = Anything.spans();
        return Combinators.combine(Anything.bool(), cell.list().ofMaxSize(3), spans)
                .as((header, cells, source) -> ids -> new TableRow(ids.next('r'), header, cells, source));
    }
}
