package org.policygap.parser.read.doc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Names of styles and the heading levels that they declare. */
final class DocStyles {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents) (?:[1-9]|heading)|table of figures");
    private static final int LONGEST_CHAIN = 20;
    /** Styles 1 to 9 are Word's own headings, whatever their names in the author's language (MS-DOC 2.9.271). */
    private static final int LAST_HEADING = 9;

    private static final int BODY_LEVEL = 9;

    private final @Nullable StyleSheet sheet;
    private final Map<Integer, Style> known = new HashMap<>();

    DocStyles(@Nullable StyleSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What a style says of its paragraphs.
     *
     * @param displayName as Word shows it; empty for the standard style
     * @param headingLevel of itself or the nearest style that it is based on, 1 to 9, or 0
     * @param contents whether it is for the lines of a contents list
     */
    private record Style(String displayName, int headingLevel, boolean contents) {}

    private Style style(int index) {
        return known.computeIfAbsent(index, this::read);
    }

    private Style read(int index) {
        String name = name(description(index));
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher heading = HEADING.matcher(lower);
        String shown =
                heading.matches() ? "Heading " + heading.group(1) : index == 0 || name.equals("Normal") ? "" : name;
        return new Style(shown, level(index), CONTENTS.matcher(lower).matches());
    }

    private int level(int first) {
        int index = first;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            StyleDescription style = description(index);
            if (style == null) {
                return 0;
            }
            if (index >= 1 && index <= LAST_HEADING) {
                return index;
            }
            Matcher heading = HEADING.matcher(name(style).toLowerCase(Locale.ROOT));
            if (heading.matches()) {
                return heading.group(1).charAt(0) - '0';
            }
            index = style.getBaseStyle();
        }
        return 0;
    }

    private @Nullable StyleDescription description(int index) {
        return sheet == null || index < 0 || index >= sheet.numStyles() ? null : sheet.getStyleDescription(index);
    }

    private static String name(@Nullable StyleDescription style) {
        String name = style == null ? null : style.getName();
        // Aliases stand after a comma.
        return name == null ? "" : name.replaceFirst(",.*$", "").strip();
    }

    /** Name of a paragraph style as Word shows it; empty for the standard style. */
    String displayName(int index) {
        return style(index).displayName();
    }

    /** Heading level of a paragraph, 1 to 9, or 0. */
    int headingLevel(Paragraph paragraph) {
        int level = paragraph.getLvl();
        return level >= 0 && level < BODY_LEVEL
                ? level + 1
                : style(paragraph.getStyleIndex()).headingLevel();
    }

    /** Whether a style is for the lines of a contents list. */
    boolean isContents(int index) {
        return style(index).contents();
    }
}
