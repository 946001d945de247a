package org.policygap.parser.read.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.read.xml.XmlCursor;

/** The styles of a document (OpenDocument 1.3 part 3, 16). Automatic ones belong to one part and are forgotten after it. */
final class OdtStyles {
    /** Set where a style names an empty list style: the paragraph is taken out of all numbering. */
    static final String UNLISTED = "unlisted";

    private static final String PARAGRAPH = "paragraph";
    private static final Set<String> WANTED = Set.of(
            "font-weight",
            "font-style",
            "font-size",
            "text-underline-style",
            "text-position",
            "display",
            "margin-left",
            "text-align",
            "break-before",
            "break-after");
    private static final Set<String> STANDARD =
            Set.of("Standard", "Normal", "Default Style", "Default Paragraph Style");

    private final Map<String, OdtStyle> common = new HashMap<>();
    private final Map<String, OdtStyle> automatic = new HashMap<>();
    private final Map<String, String> cache = new HashMap<>();
    private final OdtListStyles lists = new OdtListStyles();

    OdtListStyles lists() {
        return lists;
    }

    /** Reads the styles within an element of styles, to its end. */
    void read(XmlCursor xml, boolean areAutomatic) throws XMLStreamException {
        if (areAutomatic) {
            automatic.clear();
            cache.clear();
        }
        while (xml.nextChild()) {
            switch (OdtNames.of(xml)) {
                case "style:style" -> add(readStyle(xml, areAutomatic));
                case "style:default-style" -> add(readStyle(xml, false));
                case "text:list-style", "text:outline-style" -> lists.read(xml);
                default -> xml.skip();
            }
        }
    }

    private void add(OdtStyle style) {
        (style.automatic ? automatic : common).put(key(style.family, style.name), style);
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }

    private static OdtStyle readStyle(XmlCursor xml, boolean isAutomatic) throws XMLStreamException {
        OdtStyle style = new OdtStyle(
                xml.attribute("style:1.0", "name"),
                xml.attribute("display-name"),
                xml.attribute("family"),
                xml.attribute("parent-style-name"),
                isAutomatic);
        put(style, "list-style-name", xml.attribute("list-style-name"));
        put(
                style,
                UNLISTED,
                xml.hasAttribute("list-style-name")
                                && xml.attribute("list-style-name").isEmpty()
                        ? "true"
                        : "");
        put(style, "master-page-name", xml.attribute("master-page-name"));
        while (xml.nextChild()) {
            String name = OdtNames.of(xml);
            if (name.equals("style:text-properties")
                    || name.equals("style:paragraph-properties")
                    || name.equals("style:table-properties")) {
                WANTED.forEach(property -> put(style, property, xml.attribute(property)));
            }
            xml.skip();
        }
        return style;
    }

    private static void put(OdtStyle style, String property, String value) {
        if (!value.isEmpty()) {
            style.properties.put(property, value);
        }
    }

    private @Nullable OdtStyle find(String family, String name) {
        OdtStyle own = automatic.get(key(family, name));
        return own == null ? common.get(key(family, name)) : own;
    }

    /** Value of a property that a style has, itself or from its parents or the default style; empty if none. */
    String property(String family, String name, String property) {
        return cache.computeIfAbsent(family + " " + name + " " + property, key -> climb(family, name, property));
    }

    private String climb(String family, String name, String property) {
        Set<String> seen = new HashSet<>();
        OdtStyle style = find(family, name);
        while (style != null && seen.add(style.automatic + style.name)) {
            String value = style.properties.get(property);
            if (value != null) {
                return value;
            }
            style = style.parent.isEmpty() ? null : common.get(key(family, style.parent));
        }
        OdtStyle usual = common.get(key(family, ""));
        return usual == null ? "" : usual.properties.getOrDefault(property, "");
    }

    /** Whether a paragraph's own automatic style sets a property. */
    boolean setsItself(String name, String property) {
        OdtStyle own = automatic.get(key(PARAGRAPH, name));
        return own != null && own.properties.containsKey(property);
    }

    /** Name of a paragraph style as the word processor shows it, for an automatic one its parent's; empty for the standard. */
    String paragraphName(String name) {
        OdtStyle style = find(PARAGRAPH, name);
        if (style != null && style.automatic) {
            style = common.get(key(PARAGRAPH, style.parent));
        }
        return style == null || STANDARD.contains(style.displayName) ? "" : style.displayName;
    }

    /** Alignment of a paragraph style. */
    Alignment alignment(String name) {
        return switch (property(PARAGRAPH, name, "text-align")) {
            case "center" -> Alignment.CENTRE;
            case "end", "right" -> Alignment.END;
            case "justify" -> Alignment.JUSTIFIED;
            default -> Alignment.START;
        };
    }
}
