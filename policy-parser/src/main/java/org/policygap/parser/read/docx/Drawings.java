package org.policygap.parser.read.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;
import org.policygap.parser.read.zip.ZipLimitException;

/**
 * Reads what is written in charts and in diagrams (SmartArt), which stand in parts of their own: DrawingML, ISO/IEC
 * 29500-1, 21.2 and 21.4.
 */
final class Drawings {
    private final DocxPackage parts;

    Drawings(DocxPackage parts) {
        this.parts = parts;
    }

    /**
     * The lines of a chart's titles, series and categories, or of a diagram's shapes, in the order of the file.
     *
     * @param id of the relationship by which the drawing is placed
     */
    List<String> lines(Relationships of, String id) throws ZipLimitException {
        Lines lines = new Lines();
        String part = of.find(id)
                .filter(relationship -> !relationship.external())
                .map(Relationships.Relationship::target)
                .orElse("");
        parts.optional(part, lines::read);
        return lines.found;
    }

    /** The lines of one part: a paragraph of text, or the values of a series side by side. */
    private static final class Lines {
        private final List<String> found = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private boolean inText;

        void read(XmlCursor xml) throws XMLStreamException {
            while (xml.next()) {
                if (xml.isStart()) {
                    start(xml);
                } else if (xml.isEnd()) {
                    end(xml.name());
                } else if (inText && xml.isText()) {
                    line.append(xml.text());
                }
            }
            endLine();
        }

        private void start(XmlCursor xml) throws XMLStreamException {
            switch (xml.name()) {
                case "t" ->
                    inText = xml.namespace().contains("/drawingml/")
                            && xml.namespace().endsWith("/main");
                case "v" -> {
                    inText = true;
                    line.append(line.isEmpty() ? "" : ", ");
                }
                case "br" -> line.append(' ');
                case "externalData", "formatCode" -> xml.skip();
                default -> {
                    // Shapes and looks are looked into for text.
                }
            }
        }

        private void end(String name) {
            switch (name) {
                case "t", "v" -> inText = false;
                case "p", "tx", "cat", "val", "xVal", "yVal" -> endLine();
                default -> {
                    // Nothing was opened.
                }
            }
        }

        private void endLine() {
            if (!line.toString().isBlank()) {
                found.add(line.toString().strip());
            }
            line.setLength(0);
        }
    }
}
