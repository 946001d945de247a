package org.policygap.parser.read.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.policygap.parser.read.office.NumberFormat;
import org.policygap.parser.read.office.NumberLevel;
import org.policygap.parser.read.office.NumberedList;
import org.policygap.parser.read.xml.XmlCursor;

/** List styles and the numbering of headings (OpenDocument 1.3 part 3, 16.30 to 16.35). */
final class OdtListStyles {
    /** Placeholder in the format text that LibreOffice adds, for lists imported from Word: "%1%.%2%". */
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9]|10)%");

    private final Map<String, ListStyle> styles = new HashMap<>();
    private String outline = "";

    /**
     * A list style.
     *
     * @param levels nine levels
     * @param bullets glyph of each level that is a bullet
     * @param indents of the text at each level, in points
     */
    record ListStyle(List<NumberLevel> levels, Map<Integer, String> bullets, Map<Integer, Double> indents) {}

    private static final ListStyle UNKNOWN = new ListStyle(NumberedList.complete(List.of()), Map.of(), Map.of());

    /** Reads a list style to its end. */
    void read(XmlCursor xml) throws XMLStreamException {
        boolean isOutline = xml.name().equals("outline-style");
        String name = xml.attribute("style:1.0", "name");
        List<RawLevel> raw = new ArrayList<>();
        Map<Integer, String> bullets = new HashMap<>();
        Map<Integer, Double> indents = new HashMap<>();
        while (xml.nextChild()) {
            int index = Lengths.integer(xml.attribute("text:1.0", "level"), raw.size() + 1) - 1;
            if (index >= 0 && index < NumberedList.LEVELS) {
                while (raw.size() <= index) {
                    raw.add(RawLevel.NONE);
                }
                raw.set(index, RawLevel.of(xml));
                if (raw.get(index).bullet()) {
                    bullets.put(index, xml.attribute("bullet-char"));
                }
                indents.put(index, readIndent(xml));
            } else {
                xml.skip();
            }
        }
        styles.put(name, new ListStyle(levels(raw), bullets, indents));
        outline = isOutline ? name : outline;
    }

    private static double readIndent(XmlCursor xml) throws XMLStreamException {
        double indent = 0;
        int depth = 1;
        while (depth > 0 && xml.nextTag()) {
            depth += xml.isStart() ? 1 : -1;
            if (xml.isStart()) {
                indent = Lengths.points(xml.attribute("margin-left"), indent);
                indent += Lengths.points(xml.attribute("space-before"), 0)
                        + Lengths.points(xml.attribute("min-label-width"), 0);
            }
        }
        return indent;
    }

    /** A level as declared, before the formats of the levels above are known. */
    private record RawLevel(
            boolean bullet,
            String format,
            String prefix,
            String suffix,
            int shown,
            int start,
            String text,
            boolean sync) {
        private static final RawLevel NONE = new RawLevel(false, "", "", "", 1, 1, "", false);

        private static RawLevel of(XmlCursor xml) {
            boolean numbered =
                    xml.name().endsWith("level-style-number") || xml.name().equals("outline-level-style");
            return new RawLevel(
                    !numbered,
                    xml.attribute("num-format"),
                    xml.attribute("num-prefix"),
                    xml.attribute("num-suffix"),
                    Lengths.integer(xml.attribute("display-levels"), 1),
                    Lengths.integer(xml.attribute("start-value"), 1),
                    xml.attribute("num-list-format"),
                    xml.attribute("num-letter-sync").equals("true"));
        }

        private NumberFormat numberFormat() {
            if (bullet) {
                return NumberFormat.BULLET;
            }
            return switch (format) {
                case "" -> NumberFormat.NONE;
                case "a" -> sync ? NumberFormat.LOWER_LETTER : NumberFormat.LOWER_LETTER_COUNTING;
                case "A" -> sync ? NumberFormat.UPPER_LETTER : NumberFormat.UPPER_LETTER_COUNTING;
                case "i" -> NumberFormat.LOWER_ROMAN;
                case "I" -> NumberFormat.UPPER_ROMAN;
                default -> format.startsWith("01") ? NumberFormat.DECIMAL_ZERO : NumberFormat.DECIMAL;
            };
        }
    }

    private static List<NumberLevel> levels(List<RawLevel> raw) {
        List<NumberLevel> levels = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            RawLevel level = raw.get(i);
            String text = level.text().isEmpty() ? pattern(raw, i) : pattern(level.text());
            boolean printed =
                    level.numberFormat() != NumberFormat.NONE || !level.text().isEmpty();
            levels.add(new NumberLevel(level.numberFormat(), printed ? text : "", level.start(), false, i));
        }
        return NumberedList.complete(levels);
    }

    private static String pattern(String text) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        StringBuilder pattern = new StringBuilder();
        while (matcher.find()) {
            int level = Integer.parseInt(matcher.group(1)) - 1;
            String sign = level < NumberedList.LEVELS ? Character.toString(level) : "";
            matcher.appendReplacement(pattern, Matcher.quoteReplacement(sign));
        }
        return matcher.appendTail(pattern).toString();
    }

    /** Prefix, the numbers of the levels shown with points between them, suffix. Levels that print no number are passed over. */
    private static String pattern(List<RawLevel> raw, int index) {
        RawLevel level = raw.get(index);
        StringBuilder numbers = new StringBuilder();
        for (int i = Math.max(0, index - level.shown() + 1); i <= index; i++) {
            if (!raw.get(i).bullet() && !raw.get(i).format().isEmpty()) {
                numbers.append(numbers.length() > 0 ? "." : "").append((char) i);
            }
        }
        return level.prefix() + numbers + level.suffix();
    }

    /** The list style of this name; one that numbers plainly if there is none. */
    ListStyle style(String name) {
        return styles.getOrDefault(name, UNKNOWN);
    }

    boolean has(String name) {
        return styles.containsKey(name);
    }

    /** Name of the style that numbers headings, empty if the document has none. */
    String outline() {
        return outline;
    }
}
