package org.policygap.compare.alignment;

import java.util.IdentityHashMap;
import org.policygap.compare.proposition.Terms;

/** Numbers the terms of many passages; those of a heading or lead-in that several share are numbered once. For one thread. */
final class Numbering {
    private final TermNumbers numbers;
    private final IdentityHashMap<Terms, Numbered> known = new IdentityHashMap<>();

    Numbering(TermNumbers numbers) {
        this.numbers = numbers;
    }

    Numbered of(Terms terms) {
        Numbered numbered = known.get(terms);
        if (numbered == null) {
            numbered = Numbered.of(terms, numbers);
            known.put(terms, numbered);
        }
        return numbered;
    }
}
