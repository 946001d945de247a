package org.policygap.compare.alignment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes copies of clauses that know their terms by numbers only, so that those of many policies can be kept; what is the
 * same in several is the same in their copies. For one thread.
 */
final class Bare {
    private final IdentityHashMap<Numbered, Numbered> numbered = new IdentityHashMap<>();
    private final IdentityHashMap<Weighed, Weighed> weighed = new IdentityHashMap<>();

    PreparedUnit of(PreparedUnit unit) {
        List<List<Weighed>> elements = unit.elements().stream()
                .map(wordings -> wordings.stream().map(this::of).toList())
                .toList();
        return new PreparedUnit(
                unit.kind(),
                of(unit.passage()),
                elements,
                elements.stream().flatMap(List::stream).toArray(Weighed[]::new));
    }

    private Prepared of(Prepared passage) {
        return new Prepared(
                of(passage.terms()),
                of(passage.own()),
                of(passage.topic()),
                Stream.of(passage.statements()).map(this::of).toArray(Weighed[]::new));
    }

    private PassageTerms of(PassageTerms passage) {
        Offer whole = of(passage.whole());
        List<Offer> statements = passage.statements().stream()
                .map(statement -> statement.equals(passage.whole()) ? whole : of(statement))
                .toList();
        return new PassageTerms(passage.facts(), whole, statements, passage.isOneStatement());
    }

    private Offer of(Offer offer) {
        return new Offer(
                of(offer.own()), offer.inherited().stream().map(this::of).toList(), of(offer.topic()));
    }

    private Weighed of(Weighed terms) {
        return weighed.computeIfAbsent(terms, full -> new Weighed(of(full.asked()), full.weights(), full.total()));
    }

    private Numbered of(Numbered terms) {
        return numbered.computeIfAbsent(terms, full -> Numbered.bare(full.numbers()));
    }
}
