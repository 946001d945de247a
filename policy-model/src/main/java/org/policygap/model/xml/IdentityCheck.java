package org.policygap.model.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;

/**
 * Tells of values that occur twice and of references that lead nowhere, by the rules of the schemas. The validator of the
 * Java platform could, but holds each value against all others: 12 s for the 20,000 ids of a handbook, more than nine
 * minutes for 80,000.
 */
final class IdentityCheck extends LocatedFilter {
    private static final IdentityRules RULES = new IdentityRules();

    private final ErrorHandler problems;
    private final List<QName> open = new ArrayList<>();
    private final Deque<IdentityScope> scopes = new ArrayDeque<>();

    IdentityCheck(ErrorHandler problems) {
        this.problems = problems;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        QName name = new QName(uri, localName);
        boolean nested = open.contains(name);
        open.add(name);
        for (IdentityScope scope : scopes) {
            scope.take(open, attributes, Objects.requireNonNull(locator()));
        }
        List<IdentityRule> rules = RULES.of(name);
        if (!rules.isEmpty() && !nested) { // a policy within a policy is refused anyway, and would count all ids again
            scopes.push(new IdentityScope(open.size(), rules, problems));
        }
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        super.endElement(uri, localName, qName);
        if (!scopes.isEmpty() && scopes.element().depth() == open.size()) {
            scopes.pop().close();
        }
        open.remove(open.size() - 1);
    }
}
