package org.policygap.parser.read.docx;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;

/** What the sections of a document refer to (ISO/IEC 29500-1, 17.6). */
final class Sections {
    private final Set<Reference> references = new LinkedHashSet<>();
    private boolean firstPages;

    /**
     * A reference to a header or footer.
     *
     * @param type on which pages it is printed: default, first or even
     */
    private record Reference(String id, String type) {}

    /** Reads {@code w:sectPr} to its end. */
    void read(XmlCursor xml) throws XMLStreamException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "headerReference", "footerReference" ->
                    references.add(new Reference(xml.attribute("/relationships", "id"), xml.attribute("type")));
                case "titlePg" -> firstPages |= Toggle.of(xml.attribute("val")).isOn();
                default -> {
                    // Paper, margins and columns.
                }
            }
            xml.skip();
        }
    }

    /** Whether the header or footer of this relationship is printed on any page. */
    boolean prints(String id, boolean evenAndOdd) {
        return references.stream()
                .anyMatch(r -> r.id().equals(id)
                        && switch (r.type()) {
                            case "first" -> firstPages;
                            case "even" -> evenAndOdd;
                            default -> true;
                        });
    }
}
