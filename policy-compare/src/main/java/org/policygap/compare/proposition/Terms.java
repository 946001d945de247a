package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygap.compare.lexicon.ConceptType;

/** The terms of a piece of text: each key once, with its greatest weight. Immutable. */
public final class Terms {
    public static final Terms NONE = new Terms(List.of());

    private final Map<String, Term> byKey;

    public Terms(Collection<Term> terms) {
        Map<String, Term> map = new LinkedHashMap<>();
        for (Term term : terms) {
            map.merge(term.key(), term, (one, other) -> other.weight() > one.weight() ? other : one);
        }
        this.byKey = map;
    }

    public Collection<Term> all() {
        return byKey.values();
    }

    public Optional<Term> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** The weight of a key, 0 if it is not here. */
    public double weight(String key) {
        Term term = byKey.get(key);
        return term == null ? 0 : term.weight();
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /** The terms of these types. */
    public List<Term> of(ConceptType type) {
        return byKey.values().stream()
                .filter(term -> term.type().filter(t -> t == type).isPresent())
                .toList();
    }

    /** These terms and others, the others with their weight multiplied. */
    public Terms with(Terms others, double factor) {
        List<Term> all = new ArrayList<>(byKey.values());
        others.all().forEach(term -> all.add(term.times(factor)));
        return new Terms(all);
    }

    @Override
    public String toString() {
        return byKey.keySet().toString();
    }
}
