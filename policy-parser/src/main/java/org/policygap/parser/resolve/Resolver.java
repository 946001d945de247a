package org.policygap.parser.resolve;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Reference;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.SourceSpan;
import org.policygap.model.policy.Table;
import org.policygap.model.policy.TableRow;
import org.policygap.model.text.Beginning;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;

/**
 * Reads every text of a policy once: what it defines, what it points at, and what of that is out of date. The words of all
 * that is looked for are looked for together. Immutable.
 */
public final class Resolver {
    private static final List<Search> SEARCHES = Stream.of(Definitions.SIGNS, References.SEARCHES)
            .flatMap(List::stream)
            .toList();

    private static final Beginning GLOSSARY = Beginning.of(Pattern.compile(
            "(?i)\\W*(?:key |our )?(?:definitions?|glossary|terminology|interpretation)(?: (?:of|and) .{1,40})?\\W*"));

    private static final int DEFINITIONS = Definitions.SIGNS.size();

    private final Superseded superseded;
    private final Keywords words;

    /** @param superseded law and guidance to call out of date */
    public Resolver(Superseded superseded) {
        this.superseded = superseded;
        this.words = Keywords.of(SEARCHES, StaleReferences.beginnings(superseded));
    }

    /**
     * What was found, in reading order.
     *
     * @param definitions of clauses and items
     * @param references of clauses, items, rows of tables below their head, and footnotes
     * @param problems a problem for each name that is out of date, wherever it stands
     */
    public record Resolved(List<Definition> definitions, List<Reference> references, List<Problem> problems) {}

    /** Reads a policy. */
    public Resolved resolve(List<Node> body, List<Footnote> footnotes) {
        Walk walk = new Walk(new NumberIndex(body));
        body.forEach(node -> node.accept(walk));
        footnotes.forEach(walk::footnote);
        return new Resolved(walk.definitions.found(), walk.references.found(), walk.stale.problems());
    }

    /** One walk over a policy. */
    private final class Walk implements Node.Visitor<Boolean> {
        private final Definitions definitions = new Definitions();
        private final References references;
        private final StaleReferences stale = new StaleReferences(superseded);
        /** Whether the section that is read says what terms mean. */
        private boolean glossary;

        Walk(NumberIndex numbers) {
            this.references = new References(numbers);
        }

        @Override
        public Boolean section(Section section) {
            boolean outer = glossary;
            glossary = outer || GLOSSARY.matches(section.heading());
            section.children().forEach(child -> child.accept(this));
            glossary = outer;
            readNames(section.heading(), section.source(), words.mayBeIn(section.heading()));
            return true;
        }

        @Override
        public Boolean clause(Clause clause) {
            BitSet possible = words.mayBeIn(clause.text());
            definitions.read(clause.id(), clause.text(), possible);
            if (glossary) {
                definitions.readEntry(clause.id(), clause.text());
            }
            readReferences(clause.id(), clause.text(), clause.source(), possible);
            clause.items().forEach(item -> item.accept(this));
            return true;
        }

        @Override
        public Boolean table(Table table) {
            table.rows().forEach(this::row);
            return true;
        }

        /** Headings of columns point at nothing. */
        private void row(TableRow row) {
            String text = row.text();
            BitSet possible = words.mayBeIn(text);
            if (row.header()) {
                readNames(text, row.source(), possible);
            } else {
                readReferences(row.id(), text, row.source(), possible);
            }
        }

        private void footnote(Footnote note) {
            readReferences(note.id(), note.text(), note.source(), words.mayBeIn(note.text()));
        }

        private void readReferences(String id, String text, List<SourceSpan> source, BitSet possible) {
            references.read(id, text, possible, DEFINITIONS);
            readNames(text, source, possible);
        }

        private void readNames(String text, List<SourceSpan> source, BitSet possible) {
            stale.read(text, source, possible, SEARCHES.size());
        }
    }
}
