package org.policygap.parser.read.odt;

import java.util.Map;
import org.policygap.parser.read.xml.XmlCursor;

/** Names of elements with the prefix that the standard uses, whatever prefix the file uses. */
final class OdtNames {
    private static final String START = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(START + "text:1.0", "text:"),
            Map.entry(START + "table:1.0", "table:"),
            Map.entry(START + "office:1.0", "office:"),
            Map.entry(START + "style:1.0", "style:"),
            Map.entry(START + "drawing:1.0", "draw:"),
            Map.entry(START + "svg-compatible:1.0", "svg:"),
            Map.entry(START + "form:1.0", "form:"),
            Map.entry(START + "meta:1.0", "meta:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://www.w3.org/1998/Math/MathML", "math:"));

    private OdtNames() {}

    /** Name of the element at which the cursor stands; elements of other standards have the prefix "other:". */
    static String of(XmlCursor xml) {
        return PREFIXES.getOrDefault(xml.namespace(), "other:") + xml.name();
    }
}
