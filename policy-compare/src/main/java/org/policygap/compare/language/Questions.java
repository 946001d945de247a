package org.policygap.compare.language;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;

/** Patterns that are asked of the same texts: one walk along a text tells which of them may be in it. Immutable. */
public final class Questions {
    private final List<Search> searches;
    private final Keywords keywords;

    /** @param searches the patterns that will be asked for */
    public Questions(Search... searches) {
        this.searches = List.of(searches);
        this.keywords = Keywords.of(searches);
    }

    /** A text that is asked. */
    public Asked of(String text) {
        return new Asked(text, keywords.mayBeIn(text));
    }

    /** A text that is asked these questions. */
    public final class Asked {
        private final String text;
        private final BitSet possible;

        private Asked(String text, BitSet possible) {
            this.text = text;
            this.possible = possible;
        }

        /** Whether one of the patterns may be found; false is certain. */
        public boolean mayHave(Search search) {
            return possible.get(searches.indexOf(search));
        }

        /** Whether one of the patterns is found. */
        public boolean has(Search search) {
            return mayHave(search) && search.matcher(text).find();
        }

        /** The first group of where it is found first, without white space around it; empty if it is not. */
        public String first(Search search) {
            if (!mayHave(search)) {
                return "";
            }
            Matcher matcher = search.matcher(text);
            return matcher.find() ? matcher.group(1).strip() : "";
        }

        boolean mayHaveNone() {
            return possible.isEmpty();
        }
    }
}
