package org.policygap.compare.alignment;

import java.util.List;
import org.policygap.compare.proposition.Rarity;

/**
 * A requirement, ready to be asked for in one comparison.
 *
 * @param elements the wordings of each element
 * @param wordings those of all elements
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record PreparedUnit(AskedUnit unit, Prepared passage, List<List<Weighed>> elements, Weighed[] wordings) {

    static PreparedUnit of(AskedUnit unit, Rarity rarity, TermNumbers numbers) {
        List<List<Weighed>> elements = unit.elements().stream()
                .map(asked -> asked.wordings().stream()
                        .map(terms -> Weighed.of(Numbered.of(terms, numbers), rarity))
                        .toList())
                .toList();
        Weighed[] wordings = elements.stream().flatMap(List::stream).toArray(Weighed[]::new);
        return new PreparedUnit(unit, Prepared.of(unit.reading(), rarity, numbers), elements, wordings);
    }
}
