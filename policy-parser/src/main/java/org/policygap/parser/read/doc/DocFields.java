package org.policygap.parser.read.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the code of a field from its result: a field is 0x13, its code, 0x14, its result, 0x15 (MS-DOC 2.8.25). Fields stand
 * within fields and reach over paragraphs.
 */
final class DocFields {
    static final char BEGIN = '\u0013';
    static final char SEPARATOR = '\u0014';
    static final char END = '\u0015';
    private static final int DEEPEST = 500;
    private static final int LONGEST_CODE = 2_000;
    private static final Pattern LINK = Pattern.compile("(?i)^\\s*HYPERLINK\\s+(?:\\\\[lmnot]\\s+)?\"([^\"]*)\"");
    private static final Pattern CONTENTS = Pattern.compile("(?i)^\\s*TOC\\b");

    private final Deque<Field> open = new ArrayDeque<>();
    private int codes;
    private int contents;
    private int tooDeep;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean separated;
        private boolean contents;
        private String link = "";
    }

    /** Takes a character; whether it is a mark or code of a field, not text. */
    boolean take(char c) {
        switch (c) {
            case BEGIN -> begin();
            case SEPARATOR -> separate();
            case END -> end();
            default -> {
                if (codes > 0) {
                    addCode(c);
                }
                return codes > 0;
            }
        }
        return true;
    }

    private void addCode(char c) {
        Field field = open.peek();
        if (field != null && field.code.length() < LONGEST_CODE) {
            field.code.append(c);
        }
    }

    private void begin() {
        if (open.size() >= DEEPEST) {
            tooDeep++;
        } else {
            open.push(new Field());
            codes++;
        }
    }

    private void separate() {
        Field field = open.peek();
        if (tooDeep > 0 || field == null || field.separated) {
            return;
        }
        field.separated = true;
        codes--;
        String code = field.code.toString();
        Matcher link = LINK.matcher(code);
        if (link.find()) {
            boolean inside = code.toLowerCase(Locale.ROOT).contains("\\l");
            field.link = (inside && !link.group(1).startsWith("#") ? "#" : "") + link.group(1);
        }
        field.contents = CONTENTS.matcher(code).find();
        contents += field.contents ? 1 : 0;
    }

    private void end() {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        Field field = open.poll();
        if (field != null) {
            codes -= field.separated ? 0 : 1;
            contents -= field.contents ? 1 : 0;
        }
    }

    /** Whether the text here is the result of a contents list. */
    boolean inContents() {
        return contents > 0;
    }

    /** Target of the link around the text here, empty if none. */
    String link() {
        return open.stream()
                .map(field -> field.link)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse("");
    }
}
