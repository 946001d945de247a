package org.policygap.compare.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.policygap.model.text.Folded;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;
import org.policygap.model.text.Sought;

/** Patterns that are asked of the same texts: one walk along a text tells which of them may be in it. Immutable. */
public final class Questions {
    private final Map<Sought, Integer> places = new IdentityHashMap<>();
    private final Keywords keywords;

    public Questions(Sought... each) {
        List<Search> searches = new ArrayList<>();
        for (Sought sought : each) {
            places.put(sought, searches.size());
            searches.add(sought.search());
        }
        this.keywords = Keywords.of(searches);
    }

    /** A text that is asked. */
    public Asked of(Folded text) {
        return new Asked(text, keywords.mayBeIn(text.text()));
    }

    /** A text that is asked these questions. */
    public final class Asked {
        private final Folded text;
        private final BitSet possible;

        private Asked(Folded text, BitSet possible) {
            this.text = text;
            this.possible = possible;
        }

        /** Whether the pattern, which is one of these, is found. */
        public boolean has(Sought sought) {
            return mayHave(sought) && text.has(sought);
        }

        /** The first group of where it is found first, without white space around it; empty if it is not. */
        public String first(Sought sought) {
            return mayHave(sought) ? text.first(sought) : "";
        }

        private boolean mayHave(Sought sought) {
            Integer place = places.get(sought);
            return place == null || possible.get(place);
        }
    }
}
