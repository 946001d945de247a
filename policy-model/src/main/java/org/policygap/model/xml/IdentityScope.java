package org.policygap.model.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.policygap.model.xml.IdentityRule.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.LocatorImpl;

/** The values and references within one element for which a schema declares rules, in time that grows with their number. */
final class IdentityScope {
    private final int depth;
    private final List<IdentityRule> rules;
    private final ErrorHandler problems;
    /** For each rule, each value and the 1-based line where it first stood. */
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    private final List<Reference> ahead = new ArrayList<>();

    /**
     * @param depth elements that are open, this one included
     */
    IdentityScope(int depth, List<IdentityRule> rules, ErrorHandler problems) {
        this.depth = depth;
        this.rules = rules;
        this.problems = problems;
        rules.forEach(rule -> lines.put(rule.name(), new HashMap<>()));
    }

    int depth() {
        return depth;
    }

    /** Takes an element within this one: the last of those that are open. */
    void take(List<QName> open, Attributes attributes, Locator where) throws SAXException {
        List<QName> below = open.subList(depth, open.size());
        for (IdentityRule rule : rules) {
            String value = attributes.getValue("", rule.attribute());
            if (value != null && rule.selects(below)) {
                take(rule, value.strip(), where);
            }
        }
    }

    /** Tells of references that lead to nothing in the whole element. */
    void close() throws SAXException {
        for (Reference reference : ahead) {
            if (!values(reference.rule().refersTo()).containsKey(reference.value())) {
                problems.error(new SAXParseException(
                        "%s is referred to, but nothing that can be referred to has this id (rule %s)."
                                .formatted(reference.value(), reference.rule().name()),
                        reference.where()));
            }
        }
    }

    private void take(IdentityRule rule, String value, Locator where) throws SAXException {
        if (rule.kind() == Kind.KEYREF) {
            if (!values(rule.refersTo()).containsKey(value)) {
                ahead.add(new Reference(rule, value, new LocatorImpl(where)));
            }
            return;
        }
        Integer first = values(rule.name()).putIfAbsent(value, where.getLineNumber());
        if (first != null) {
            problems.error(new SAXParseException(
                    rule.kind() == Kind.KEY
                            ? "%s is used twice, first on line %d; it must be unique.".formatted(value, first)
                            : "%s occurs twice where it may occur once, first on line %d (rule %s)."
                                    .formatted(value, first, rule.name()),
                    where));
        }
    }

    private Map<String, Integer> values(String rule) {
        return Objects.requireNonNull(lines.get(rule), rule);
    }

    /** A reference to what did not stand before it. */
    private record Reference(IdentityRule rule, String value, Locator where) {}
}
