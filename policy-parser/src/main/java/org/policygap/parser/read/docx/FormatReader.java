package org.policygap.parser.read.docx;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;

/** Reads {@code w:pPr} and {@code w:rPr} (ISO/IEC 29500-1, 17.3.1.26 and 17.3.2.28), from their start to their end. */
final class FormatReader {
    private static final double TWIPS_PER_POINT = 20;

    private FormatReader() {}

    /** Reads a paragraph's properties; section properties in it go to the consumer, which reads them to their end. */
    static ParagraphFormat paragraph(XmlCursor xml, Sections sections) throws XMLStreamException {
        Draft draft = new Draft();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rPr" -> draft.mark(xml);
                case "numPr" -> draft.numbering(xml);
                case "sectPr" -> sections.read(xml);
                default -> {
                    draft.simple(xml.name(), xml);
                    xml.skip();
                }
            }
        }
        return draft.finish();
    }

    /** Reads a run's properties. */
    static RunFormat run(XmlCursor xml) throws XMLStreamException {
        return run(xml, name -> {});
    }

    private static RunFormat run(XmlCursor xml, Consumer<String> others) throws XMLStreamException {
        String style = "";
        Toggle bold = Toggle.UNSET;
        Toggle italic = Toggle.UNSET;
        boolean underlined = false;
        Toggle hidden = Toggle.UNSET;
        Toggle superscript = Toggle.UNSET;
        double size = 0;
        String font = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "b" -> bold = Toggle.of(xml.attribute("val"));
                case "i" -> italic = Toggle.of(xml.attribute("val"));
                case "u" -> underlined = !xml.attribute("val").equals("none");
                case "vanish" -> hidden = Toggle.of(xml.attribute("val"));
                case "vertAlign" -> superscript = xml.attribute("val").equals("superscript") ? Toggle.ON : Toggle.OFF;
                case "sz" -> size = Numbers.decimal(xml.attribute("val")).orElse(0) / 2;
                case "rFonts" -> font = xml.attribute("ascii");
                default -> others.accept(xml.name());
            }
            xml.skip();
        }
        return new RunFormat(style, bold, underlined ? Toggle.ON : italic, hidden, superscript, size, font);
    }

    /** What reads a section's properties. */
    interface Sections {
        /** Reads {@code w:sectPr} to its end. */
        void read(XmlCursor xml) throws XMLStreamException;
    }

    private static final class Draft {
        private String style = "";
        private OptionalInt numbering = OptionalInt.empty();
        private OptionalInt level = OptionalInt.empty();
        private OptionalInt outline = OptionalInt.empty();
        private OptionalDouble indent = OptionalDouble.empty();
        private String alignment = "";
        private Toggle pageBreakBefore = Toggle.UNSET;
        private RunFormat mark = RunFormat.NONE;
        private boolean markDeleted;

        void simple(String name, XmlCursor xml) {
            switch (name) {
                case "pStyle" -> style = xml.attribute("val");
                case "outlineLvl" -> outline = Numbers.integer(xml.attribute("val"));
                case "jc" -> alignment = xml.attribute("val").toLowerCase(Locale.ROOT);
                case "pageBreakBefore" -> pageBreakBefore = Toggle.of(xml.attribute("val"));
                case "ind" -> indent = indent(xml);
                default -> {
                    // Borders, spacing, tab stops and the like say nothing about text or structure.
                }
            }
        }

        void mark(XmlCursor xml) throws XMLStreamException {
            mark = run(xml, name -> markDeleted |= name.equals("del") || name.equals("moveFrom"));
        }

        void numbering(XmlCursor xml) throws XMLStreamException {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "ilvl" -> level = Numbers.integer(xml.attribute("val"));
                    case "numId" -> numbering = Numbers.integer(xml.attribute("val"));
                    default -> {
                        // Only the revision of the numbering is left.
                    }
                }
                xml.skip();
            }
        }

        private static OptionalDouble indent(XmlCursor xml) {
            String start = xml.attribute("start");
            OptionalDouble twips = Numbers.decimal(start.isEmpty() ? xml.attribute("left") : start);
            return twips.isPresent() ? OptionalDouble.of(twips.getAsDouble() / TWIPS_PER_POINT) : twips;
        }

        ParagraphFormat finish() {
            return new ParagraphFormat(
                    style, numbering, level, outline, indent, alignment, pageBreakBefore, mark, markDeleted);
        }
    }
}
