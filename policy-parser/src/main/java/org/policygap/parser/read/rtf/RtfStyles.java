package org.policygap.parser.read.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheet: names of paragraph styles, what they are based on, and which are headings. */
final class RtfStyles {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents) (?:\\d+|heading)");
    private static final int NONE = 222;
    private static final int LONGEST_CHAIN = 20;

    private final Map<Integer, Style> styles = new HashMap<>();
    private Style current = new Style();

    private static final class Style {
        private final StringBuilder name = new StringBuilder();
        private int base = NONE;
        private int outline = -1;
    }

    /** Begins a style; without a control word {@code s} it is the one with number 0. */
    void begin() {
        current = new Style();
        styles.putIfAbsent(0, current);
    }

    /** Takes a control word of the style sheet. */
    void word(String word, int number) {
        switch (word) {
            case "s" -> define(number);
            case "cs", "ds", "ts" -> forget();
            case "sbasedon" -> current.base = number;
            case "outlinelevel" -> current.outline = number;
            default -> {}
        }
    }

    private void define(int number) {
        forget();
        styles.put(number, current);
    }

    private void forget() {
        if (styles.get(0) == current) {
            styles.remove(0);
        }
    }

    /** Takes text of the style sheet: names, each ended with a semicolon. */
    void text(String text) {
        current.name.append(text);
    }

    /** Name of a style as the word processor shows it; empty for the standard style. */
    String displayName(int number) {
        String name = name(number);
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        if (heading.matches()) {
            return "Heading " + heading.group(1);
        }
        return number == 0 || name.equals("Normal") ? "" : name;
    }

    private String name(int number) {
        Style style = styles.get(number);
        return style == null ? "" : withoutEnd(style.name.toString()).strip();
    }

    private static String withoutEnd(String name) {
        int end = name.indexOf(';');
        return end < 0 ? name : name.substring(0, end);
    }

    /** Heading level that a style declares, itself or by what it is based on: 1 to 9, or 0. */
    int headingLevel(int number) {
        int at = number;
        for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(at); i++) {
            Style style = styles.getOrDefault(at, current);
            Matcher heading = HEADING.matcher(name(at).toLowerCase(Locale.ROOT));
            if (heading.matches()) {
                return heading.group(1).charAt(0) - '0';
            }
            if (style.outline >= 0) {
                return style.outline < 9 ? style.outline + 1 : 0;
            }
            at = style.base;
        }
        return 0;
    }

    /** Whether a style is for the lines of a contents list. */
    boolean isContents(int number) {
        return CONTENTS.matcher(name(number).toLowerCase(Locale.ROOT)).matches();
    }
}
