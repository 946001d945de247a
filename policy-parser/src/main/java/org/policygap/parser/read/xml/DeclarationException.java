package org.policygap.parser.read.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

/** A part has a document type declaration, by which entities may be declared. No word processor writes one. */
public final class DeclarationException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    DeclarationException(Location location) {
        super("A document type declaration is not allowed", location);
    }
}
