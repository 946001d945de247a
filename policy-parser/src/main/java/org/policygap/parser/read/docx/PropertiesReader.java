package org.policygap.parser.read.docx;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;

/** Reads what a file says about itself: core, extended and custom properties (ISO/IEC 29500-2, 8.3; 29500-1, 22.2 and 22.3). */
final class PropertiesReader {
    private static final int MOST = 1_000;
    private static final int LONGEST = 10_000;

    private final Map<String, String> properties = new LinkedHashMap<>();

    Map<String, String> properties() {
        return properties;
    }

    /** Reads core or extended properties, whose elements are named after them. */
    void readNamed(XmlCursor xml) throws XMLStreamException {
        xml.nextTag();
        while (xml.nextChild()) {
            String name = xml.name();
            put(name.equals("creator") ? "author" : name, xml.content());
        }
    }

    /** Reads the properties that the author made up. */
    void readCustom(XmlCursor xml) throws XMLStreamException {
        xml.nextTag();
        while (xml.nextChild()) {
            put(xml.attribute("name"), xml.content());
        }
    }

    private void put(String name, String value) {
        if (properties.size() < MOST && !value.isBlank() && value.length() < LONGEST) {
            properties.putIfAbsent(name.toLowerCase(Locale.ROOT), value.strip());
        }
    }
}
