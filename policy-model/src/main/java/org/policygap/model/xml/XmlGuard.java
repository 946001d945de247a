package org.policygap.model.xml;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Stops parsing at what is none of our files, at XInclude, and at absurd nesting or length. */
final class XmlGuard extends LocatedFilter {
    /** Elements inside each other at most; what reads them recurses. */
    static final int MAX_DEPTH = 150;

    /** UTF-16 units of text in one element at most. */
    static final int MAX_TEXT = 10_000_000;

    /** UTF-16 units of an attribute at most: attributes hold ids, numbers and dates, no text. */
    static final int MAX_ATTRIBUTE = 1000;

    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private final Optional<XmlKind> expected;
    private int depth;
    private int textLength;

    /** Guards any XML. */
    XmlGuard() {
        this.expected = Optional.empty();
    }

    /** Guards a file of one kind. */
    XmlGuard(XmlKind expected) {
        this.expected = Optional.of(expected);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        textLength = 0;
        check(uri, localName);
        check(attributes);
        super.startElement(uri, localName, qName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        textLength = 0;
        super.endElement(uri, localName, qName);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        textLength += length;
        if (textLength > MAX_TEXT) {
            throw new SAXParseException("A text has more than 10 million characters.", locator());
        }
        super.characters(characters, start, length);
    }

    private void check(String uri, String name) throws SAXException {
        depth++;
        if (depth == 1 && expected.isPresent()) {
            checkRoot(expected.get(), uri, name);
        }
        if (depth > MAX_DEPTH) {
            throw new SAXParseException("More than " + MAX_DEPTH + " elements stand inside each other.", locator());
        }
        if (uri.equals(XINCLUDE)) {
            throw new SAXParseException("XInclude is not allowed: put the text itself into this file.", locator());
        }
    }

    private void check(Attributes attributes) throws SAXException {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getValue(i).length() > MAX_ATTRIBUTE) {
                throw new SAXParseException(
                        "The attribute " + attributes.getLocalName(i) + " has more than " + MAX_ATTRIBUTE
                                + " characters.",
                        locator());
            }
        }
    }

    private void checkRoot(XmlKind kind, String uri, String name) throws SAXException {
        if (!uri.equals(kind.namespace()) || !name.equals(kind.root())) {
            throw new SAXParseException(
                    "The file begins with %s, but should begin with %s."
                            .formatted(described(name, uri), described(kind.root(), kind.namespace())),
                    locator());
        }
    }

    private static String described(String name, String uri) {
        return uri.isEmpty() ? "<" + name + "> without a namespace" : "<" + name + " xmlns=\"" + uri + "\">";
    }
}
