package org.policygap.model.xml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops parsing at what is none of our files, at XInclude, and at absurd nesting. */
final class XmlGuard extends XMLFilterImpl {
    /** Elements inside each other at most; what reads them recurses. */
    static final int MAX_DEPTH = 150;

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private final Optional<XmlKind> expected;
    private @Nullable Locator locator;
    private int depth;

    /** Guards any XML. */
    XmlGuard() {
        this.expected = Optional.empty();
    }

    /** Guards a file of one kind. */
    XmlGuard(XmlKind expected) {
        this.expected = Optional.of(expected);
    }

    /** Where the parser is. */
    @Nullable
    Locator locator() {
        return locator;
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
        super.setDocumentLocator(newLocator);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        check(uri, localName);
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        super.endElement(uri, localName, qName);
    }

    private void check(String uri, String name) throws SAXException {
        depth++;
        if (depth == 1 && expected.isPresent()) {
            checkRoot(expected.get(), uri, name);
        }
        if (depth > MAX_DEPTH) {
            throw new SAXParseException("More than " + MAX_DEPTH + " elements stand inside each other.", locator);
        }
        if (uri.equals(XINCLUDE)) {
            throw new SAXParseException("XInclude is not allowed: put the text itself into this file.", locator);
        }
    }

    private void checkRoot(XmlKind kind, String uri, String name) throws SAXException {
        if (!uri.equals(kind.namespace()) || !name.equals(kind.root())) {
            throw new SAXParseException(
                    "The file begins with %s, but should begin with %s."
                            .formatted(described(name, uri), described(kind.root(), kind.namespace())),
                    locator);
        }
    }

    private static String described(String name, String uri) {
        return uri.isEmpty() ? "<" + name + "> without a namespace" : "<" + name + " xmlns=\"" + uri + "\">";
    }
}
