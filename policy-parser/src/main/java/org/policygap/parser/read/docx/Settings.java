package org.policygap.parser.read.docx;

import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;

/**
 * The few of the document's settings that show in its text.
 *
 * @param evenAndOdd whether even pages have headers and footers of their own
 */
record Settings(boolean evenAndOdd, String footnoteFormat, int footnoteStart, String endnoteFormat, int endnoteStart) {

    static final Settings DEFAULTS = new Settings(false, "decimal", 1, "lowerRoman", 1);

    static Settings read(XmlCursor xml) throws XMLStreamException {
        boolean evenAndOdd = false;
        NoteFormat footnotes = new NoteFormat(DEFAULTS.footnoteFormat, 1);
        NoteFormat endnotes = new NoteFormat(DEFAULTS.endnoteFormat, 1);
        while (xml.nextTag()) {
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "evenAndOddHeaders" ->
                        evenAndOdd = Toggle.of(xml.attribute("val")).isOn();
                    case "footnotePr" -> footnotes = notes(xml, footnotes);
                    case "endnotePr" -> endnotes = notes(xml, endnotes);
                    default -> {
                        // How Word behaves while editing.
                    }
                }
            }
        }
        return new Settings(evenAndOdd, footnotes.format, footnotes.start, endnotes.format, endnotes.start);
    }

    private static NoteFormat notes(XmlCursor xml, NoteFormat defaults) throws XMLStreamException {
        String format = defaults.format;
        int start = defaults.start;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "numFmt" -> format = xml.attribute("val");
                case "numStart" -> start = Numbers.integer(xml.attribute("val")).orElse(start);
                default -> {
                    // Where notes are printed.
                }
            }
            xml.skip();
        }
        return new NoteFormat(format, start);
    }

    private record NoteFormat(String format, int start) {}
}
