package org.policygap.parser.read.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Moves through an XML part from event to event, by Woodstox, which takes less than half the time of the reader of the Java
 * platform. It is made here and not looked up, so that nobody else's choice changes it. A document type declaration ends
 * the reading with an error, so no entity is ever declared, and nothing outside the part is opened.
 */
public final class XmlCursor implements AutoCloseable {
    /** Making one costs as much as reading a small part. */
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;

    /** Starts at the beginning of a part. Closing the cursor closes the stream. */
    public XmlCursor(InputStream in) throws XMLStreamException {
        this.in = in;
        Reader characters = XmlDecoder.reader(in);
        // The factory promises nothing to several threads at once.
        synchronized (FACTORY) {
            this.reader = FACTORY.createXMLStreamReader(characters);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        // What is wrong with a part is said where it is read, not where its text is asked for.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        // How long a part may be is limited where it is inflated; however deep it is, it is read along.
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, Integer.MAX_VALUE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, Integer.MAX_VALUE);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** Goes on to the next event; false at the end of the part. */
    public boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new DeclarationException(reader.getLocation());
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    public boolean nextTag() throws XMLStreamException {
        while (next()) {
            if (isStart() || isEnd()) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next child, given that the one before was read to its end; false at the end of the parent. */
    public boolean nextChild() throws XMLStreamException {
        return nextTag() && isStart();
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    /** Whether this event is text, white space included. */
    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Name of the element without prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** Namespace of the element, empty if none. */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** This event's text. Long text comes in several events. */
    public String text() {
        return reader.getText();
    }

    /** Value of the first attribute of this name in any namespace, empty if absent. */
    public String attribute(String name) {
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether the element has an attribute of this name in any namespace, be it empty. */
    public boolean hasAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Value of the first attribute of this name whose namespace ends like this, empty if absent. */
    public String attribute(String namespaceEnd, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace != null
                    && namespace.endsWith(namespaceEnd)
                    && reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** From the start of an element to its end, whatever is in it. */
    public void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            if (isStart()) {
                depth++;
            } else if (isEnd()) {
                depth--;
            }
        }
    }

    /** From the start of an element to its end; gives all text in it. */
    public String content() throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        int depth = 1;
        while (depth > 0 && next()) {
            if (isStart()) {
                depth++;
            } else if (isEnd()) {
                depth--;
            } else if (isText()) {
                content.append(text());
            }
        }
        return content.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
