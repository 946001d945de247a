package org.policygap.compare.alignment;

import java.util.List;
import org.policygap.compare.proposition.Rarity;

/**
 * A requirement, ready to be asked for in one comparison.
 *
 * @param elements the wordings of each element
 */
record PreparedUnit(AskedUnit unit, Prepared passage, List<List<Weighed>> elements) {

    static PreparedUnit of(AskedUnit unit, Rarity rarity, TermNumbers numbers) {
        return new PreparedUnit(
                unit,
                Prepared.of(unit.reading(), rarity, numbers),
                unit.elements().stream()
                        .map(asked -> asked.wordings().stream()
                                .map(terms -> Weighed.of(Numbered.of(terms, numbers), rarity))
                                .toList())
                        .toList());
    }

    /** The wordings of all elements. */
    List<Weighed> wordings() {
        return elements.stream().flatMap(List::stream).toList();
    }
}
