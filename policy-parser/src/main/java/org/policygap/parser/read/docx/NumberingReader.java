package org.policygap.parser.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;

/** Reads the numbering part ({@code w:numbering}). */
final class NumberingReader {
    private final Map<Integer, ListDefinition> definitions = new HashMap<>();
    private final Map<Integer, ListInstance> instances = new HashMap<>();

    /** What the part declares, by id. */
    record Lists(Map<Integer, ListDefinition> definitions, Map<Integer, ListInstance> instances) {}

    /** What was read, even if the part turned out to be broken in the middle. */
    Lists lists() {
        return new Lists(definitions, instances);
    }

    void read(XmlCursor xml) throws XMLStreamException {
        while (xml.nextTag()) {
            if (xml.isStart() && xml.name().equals("abstractNum")) {
                readDefinition(xml);
            } else if (xml.isStart() && xml.name().equals("num")) {
                readInstance(xml);
            }
        }
    }

    private void readDefinition(XmlCursor xml) throws XMLStreamException {
        int id = Numbers.integer(xml.attribute("abstractNumId")).orElse(-1);
        Map<Integer, ListLevel> levels = new HashMap<>();
        String link = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "lvl" -> readLevel(xml, levels);
                case "numStyleLink" -> {
                    link = xml.attribute("val");
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        definitions.put(id, new ListDefinition(id, levels, link));
    }

    private void readInstance(XmlCursor xml) throws XMLStreamException {
        int id = Numbers.integer(xml.attribute("numId")).orElse(-1);
        int definition = -1;
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, ListLevel> levels = new HashMap<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "abstractNumId" -> {
                    definition = value(xml).orElse(-1);
                    xml.skip();
                }
                case "lvlOverride" -> readOverride(xml, starts, levels);
                default -> xml.skip();
            }
        }
        instances.put(id, new ListInstance(id, definition, starts, levels));
    }

    private static void readOverride(XmlCursor xml, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels)
            throws XMLStreamException {
        int level = Numbers.integer(xml.attribute("ilvl")).orElse(0);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "startOverride" -> {
                    starts.put(level, value(xml).orElse(0));
                    xml.skip();
                }
                case "lvl" -> readLevel(xml, levels);
                default -> xml.skip();
            }
        }
    }

    private static void readLevel(XmlCursor xml, Map<Integer, ListLevel> levels) throws XMLStreamException {
        int at = Numbers.integer(xml.attribute("ilvl")).orElse(0);
        int start = 0;
        String format = "decimal";
        String text = "";
        boolean legal = false;
        OptionalInt restart = OptionalInt.empty();
        String style = "";
        OptionalDouble indent = OptionalDouble.empty();
        String font = "";
        boolean picture = false;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "pPr" -> {
                    indent = FormatReader.paragraph(xml, XmlCursor::skip).indent();
                    continue;
                }
                case "rPr" -> {
                    font = FormatReader.run(xml).font();
                    continue;
                }
                case "AlternateContent" -> {
                    format = customFormat(xml);
                    continue;
                }
                case "start" -> start = value(xml).orElse(0);
                case "numFmt" -> format = format(xml);
                case "lvlText" -> text = xml.attribute("val");
                case "isLgl" -> legal = Toggle.of(xml.attribute("val")).isOn();
                case "lvlRestart" -> restart = value(xml);
                case "pStyle" -> style = xml.attribute("val");
                case "lvlPicBulletId" -> picture = true;
                default -> {
                    // Suffix and justification do not show in the text.
                }
            }
            xml.skip();
        }
        levels.put(at, new ListLevel(start, format, text, legal, restart, style, indent, font, picture));
    }

    /** Word writes formats that the standard does not know as an alternative with a plain one for older readers. */
    private static String customFormat(XmlCursor xml) throws XMLStreamException {
        String found = "decimal";
        int depth = 1;
        while (depth > 0 && xml.nextTag()) {
            depth += xml.isStart() ? 1 : -1;
            if (xml.isStart() && xml.name().equals("numFmt") && found.equals("decimal")) {
                found = format(xml);
            }
        }
        return found;
    }

    private static String format(XmlCursor xml) {
        String format = xml.attribute("val");
        return format.equals("custom") ? xml.attribute("format") : format;
    }

    private static OptionalInt value(XmlCursor xml) {
        return Numbers.integer(xml.attribute("val"));
    }
}
