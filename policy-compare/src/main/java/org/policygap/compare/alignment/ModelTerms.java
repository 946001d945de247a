package org.policygap.compare.alignment;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policygap.compare.alignment.Relations.Reached;

/** What a model asks and offers, in numbers, worked out once for all schools. Safe for use by several threads. */
final class ModelTerms {
    private final Relations relations;
    private final Map<String, Integer> numbers;
    private final List<UnitTerms> units;
    private final ModelOffers offers;
    private final BitSet asked = new BitSet();
    private final AtomicReferenceArray<@Nullable Reached> reached;

    ModelTerms(List<AskedUnit> units, Relations relations) {
        this.relations = relations;
        TermNumbers all = relations.numbers();
        Numbering numbering = new Numbering(all);
        this.units = units.stream().map(unit -> UnitTerms.of(unit, numbering)).toList();
        this.numbers = all.all();
        this.reached = new AtomicReferenceArray<>(numbers.size());
        this.offers = offers(this.units);
        this.units.forEach(this::addAsked);
    }

    private void addAsked(UnitTerms unit) {
        addAsked(unit.passage().whole().own());
        addAsked(unit.passage().whole().topic());
        unit.elements().forEach(wordings -> wordings.forEach(this::addAsked));
        unit.remembered().forEach(this::addAsked);
    }

    private void addAsked(Numbered terms) {
        for (int number : terms.numbers()) {
            asked.set(number);
        }
    }

    List<UnitTerms> units() {
        return units;
    }

    /** What the requirements offer. */
    ModelOffers offers() {
        return offers;
    }

    /** What other wordings of them offer. */
    ModelOffers offers(List<UnitTerms> wordings) {
        return new ModelOffers(wordings, new Board(relations, relations::reachedFrom, numbers.size()), numbers.size());
    }

    /** Numbers for the terms of the model and of one school. */
    TermNumbers numbers() {
        return new TermNumbers(numbers);
    }

    /** A board for what a school offers, with room for what the model asks. */
    Board board() {
        return new Board(relations, this::reachedFrom, numbers.size());
    }

    /** To which terms a concept comes near that are asked for. */
    private Reached reachedFrom(int concept) {
        Reached known = reached.get(concept);
        if (known == null) {
            known = asked(relations.reachedFrom(concept));
            reached.set(concept, known);
        }
        return known;
    }

    private Reached asked(Reached all) {
        int[] places = IntStream.range(0, all.numbers().length)
                .filter(i -> asked.get(all.numbers()[i]))
                .toArray();
        return new Reached(
                IntStream.of(places).map(i -> all.numbers()[i]).toArray(),
                IntStream.of(places).mapToDouble(i -> all.similarities()[i]).toArray());
    }
}
