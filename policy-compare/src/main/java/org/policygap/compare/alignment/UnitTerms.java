package org.policygap.compare.alignment;

import java.util.List;

/**
 * What a requirement asks, in numbers.
 *
 * @param elements the wordings of each element
 * @param remembered the same for each wording that people confirmed or refused
 */
record UnitTerms(AskedUnit unit, PassageTerms passage, List<List<Numbered>> elements, List<UnitTerms> remembered) {

    UnitTerms {
        elements = List.copyOf(elements);
        remembered = List.copyOf(remembered);
    }

    static UnitTerms of(AskedUnit unit, Numbering numbering) {
        return new UnitTerms(
                unit,
                PassageTerms.of(unit.reading(), numbering),
                unit.elements().stream()
                        .map(asked ->
                                asked.wordings().stream().map(numbering::of).toList())
                        .toList(),
                unit.remembered().stream()
                        .map(each -> of(each.unit(), numbering))
                        .toList());
    }
}
