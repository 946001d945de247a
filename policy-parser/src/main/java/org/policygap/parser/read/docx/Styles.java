package org.policygap.parser.read.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.xml.XmlCursor;

/** The styles of a document (ISO/IEC 29500-1, 17.7) and what they come to along {@code basedOn}. */
final class Styles {
    private static final int LONGEST_CHAIN = 50;
    private static final String HEADING = "heading ";

    private static final Set<String> CONTENTS = Set.of(
            "toc 1",
            "toc 2",
            "toc 3",
            "toc 4",
            "toc 5",
            "toc 6",
            "toc 7",
            "toc 8",
            "toc 9",
            "toc heading",
            "table of figures");

    private final Map<String, Style> byId = new HashMap<>();
    private final Map<String, List<Style>> chains = new HashMap<>();
    /** What runs look like by the style of their paragraph, and by their own. */
    private final Map<String, RunFormat> ofParagraphs = new HashMap<>();

    private final Map<String, RunFormat> ofCharacters = new HashMap<>();
    private RunFormat defaults = RunFormat.NONE;
    private String standard = "";

    /** Adds the styles of a part. */
    void read(XmlCursor xml) throws XMLStreamException, IOException {
        while (xml.nextTag()) {
            if (xml.isStart() && xml.name().equals("rPrDefault")) {
                readDefaults(xml);
            } else if (xml.isStart() && xml.name().equals("style")) {
                add(readStyle(xml));
            }
        }
    }

    private void readDefaults(XmlCursor xml) throws XMLStreamException {
        while (xml.nextChild()) {
            defaults = FormatReader.run(xml);
        }
    }

    private void add(Style style) {
        byId.put(style.id(), style);
        if (style.standard() && style.type().equals("paragraph")) {
            standard = style.id();
        }
    }

    private static Style readStyle(XmlCursor xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        String type = xml.attribute("type");
        boolean standard =
                xml.attribute("default").equals("1") || xml.attribute("default").equals("true");
        String name = "";
        String basedOn = "";
        ParagraphFormat paragraph = ParagraphFormat.NONE;
        RunFormat run = RunFormat.NONE;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "name" -> {
                    name = xml.attribute("val");
                    xml.skip();
                }
                case "basedOn" -> {
                    basedOn = xml.attribute("val");
                    xml.skip();
                }
                case "pPr" -> paragraph = FormatReader.paragraph(xml, XmlCursor::skip);
                case "rPr" -> run = FormatReader.run(xml);
                default -> xml.skip();
            }
        }
        return new Style(id, name, type, basedOn, standard, paragraph, run);
    }

    Optional<Style> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The style of a paragraph and those it is based on, nearest first. A name that is not there is the standard style. */
    List<Style> chain(String id) {
        return chains.computeIfAbsent(byId.containsKey(id) ? id : standard, this::climb);
    }

    private List<Style> climb(String id) {
        List<Style> chain = new ArrayList<>();
        Style style = byId.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN && !chain.contains(style)) {
            chain.add(style);
            style = byId.get(style.basedOn());
        }
        return chain;
    }

    /** Name of a paragraph's style as Word shows it; empty for the standard style. */
    String name(String id) {
        String name = id.equals(standard) ? "" : find(id).map(Style::name).orElse("");
        return headingLevel(name) > 0 ? "Heading " + headingLevel(name) : name;
    }

    /** Level of one of Word's own heading styles; 0 for any other name. */
    private static int headingLevel(String name) {
        boolean heading =
                name.length() == HEADING.length() + 1 && name.regionMatches(true, 0, HEADING, 0, HEADING.length());
        char level = heading ? name.charAt(HEADING.length()) : '0';
        return level >= '1' && level <= '9' ? level - '0' : 0;
    }

    /** Heading level of a paragraph, 1 to 9, or 0 if it is body text. */
    int headingLevel(ParagraphFormat direct) {
        if (direct.outline().isPresent()) {
            return level(direct.outline().getAsInt());
        }
        for (Style style : chain(direct.style())) {
            if (style.paragraph().outline().isPresent()) {
                return level(style.paragraph().outline().getAsInt());
            }
            // Word knows the level of its own heading styles even where the file does not repeat it.
            int level = headingLevel(style.name());
            if (level > 0) {
                return level;
            }
        }
        return 0;
    }

    private static int level(int outline) {
        return outline >= 0 && outline <= 8 ? outline + 1 : 0;
    }

    /** Whether a paragraph of this style is an entry of a contents list. */
    boolean isContents(String id) {
        Style style = byId.get(id);
        return style != null && CONTENTS.contains(style.name().toLowerCase(Locale.ROOT));
    }

    /** What a run looks like: its own properties, over its style's, over those of the paragraph's style and the defaults. */
    RunFormat resolve(RunFormat direct, String paragraphStyle) {
        RunFormat base = ofParagraphs.computeIfAbsent(
                paragraphStyle, style -> flatten(chain(style)).or(defaults));
        if (!direct.style().isEmpty()) {
            base = ofCharacters
                    .computeIfAbsent(direct.style(), style -> flatten(climb(style)))
                    .over(base);
        }
        return direct.or(base);
    }

    private static RunFormat flatten(List<Style> chain) {
        RunFormat format = RunFormat.NONE;
        for (Style style : chain) {
            format = format.or(style.run());
        }
        return format;
    }
}
