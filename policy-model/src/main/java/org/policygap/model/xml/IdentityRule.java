package org.policygap.model.xml;

import java.util.List;
import javax.xml.namespace.QName;

/**
 * A key, a unique value or a reference that a schema declares for what stands in one element (XML Schema 1.0 part 1,
 * section 3.11).
 *
 * @param name what the schema calls it
 * @param selectors where the elements stand that it is about
 * @param attribute name of the attribute that holds the value
 * @param refersTo name of the key that a reference leads to; empty for others
 */
record IdentityRule(String name, Kind kind, List<Selector> selectors, String attribute, String refersTo) {
    IdentityRule {
        selectors = List.copyOf(selectors);
    }

    /** What is asked of the values. */
    enum Kind {
        KEY,
        UNIQUE,
        KEYREF
    }

    /** Whether it is about the last of the elements that are open below the one that it is declared for. */
    boolean selects(List<QName> below) {
        return selectors.stream().anyMatch(selector -> selector.selects(below));
    }

    /**
     * The names of elements inside each other.
     *
     * @param anywhere whether they may stand at any depth, else directly
     */
    record Selector(boolean anywhere, List<QName> names) {
        Selector {
            names = List.copyOf(names);
        }

        boolean selects(List<QName> below) {
            int start = below.size() - names.size();
            return (anywhere ? start >= 0 : start == 0)
                    && below.subList(start, below.size()).equals(names);
        }
    }
}
