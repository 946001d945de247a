package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;

/**
 * What passages continue: the clauses above an item; the clause before a table and the table's head for a row; the cases in
 * which a clause holds.
 */
final class LeadIns {
    private final PolicyIndex index;
    private final List<Passage> all;

    /** For each table the place of its first row among all passages. */
    private final Map<String, Integer> firstRows = new HashMap<>();

    LeadIns(PolicyIndex index) {
        this.index = index;
        this.all = index.passages();
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).kind() == Passage.Kind.TABLE_ROW) {
                firstRows.putIfAbsent(all.get(place).parentId(), place);
            }
        }
    }

    /** The last sentences of what a passage continues, outermost first. */
    List<String> of(Passage passage) {
        return (switch (passage.kind()) {
                    case ITEM ->
                        Stream.concat(
                                index.leadIns(passage.parentId()).stream(), index.passage(passage.parentId()).stream());
                    case TABLE_ROW -> tableHead(passage).stream();
                    case CLAUSE -> index.cases(passage.id()).stream();
                    case FOOTNOTE, METADATA -> Stream.<Passage>empty();
                })
                .map(above -> lastSentence(above.text()))
                .toList();
    }

    private List<Passage> tableHead(Passage row) {
        int first = firstRows.getOrDefault(row.parentId(), 0);
        List<Passage> above = new ArrayList<>();
        if (first > 0 && all.get(first - 1).sectionId().equals(row.sectionId())) {
            above.add(all.get(first - 1));
        }
        if (!all.get(first).equals(row)) {
            above.add(all.get(first));
        }
        return above;
    }

    private static String lastSentence(String text) {
        List<Segment> sentences = Sentences.of(text);
        return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1).text();
    }
}
