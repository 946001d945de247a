package org.policygap.parser.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The complex fields that are open (ISO/IEC 29500-1, 17.16.18): codes are no text, results are. */
final class Fields {
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+(\\\\l\\s+)?\"([^\"]*)\".*", Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\b.*", Pattern.DOTALL);
    private static final int LONGEST_CODE = 10_000;

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean result;
        boolean contents;
        String link = "";
    }

    /** A {@code w:fldChar} of this type. */
    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> separate();
            case "end" -> open.poll();
            default -> {
                // No other type is defined.
            }
        }
    }

    /** A field that stands in one element, with its whole code. */
    void begin(String code) {
        open.push(new Field());
        code(code);
        separate();
    }

    void code(String text) {
        Field field = open.peek();
        if (field != null && !field.result && field.code.length() + text.length() < LONGEST_CODE) {
            field.code.append(text);
        }
    }

    private void separate() {
        Field field = open.peek();
        if (field == null) {
            return;
        }
        field.result = true;
        field.contents = CONTENTS.matcher(field.code).matches();
        Matcher link = LINK.matcher(field.code);
        if (link.matches()) {
            field.link = (link.group(1) == null ? "" : "#") + link.group(2);
        }
    }

    /** Whether text here belongs to the code of a field. */
    boolean inCode() {
        Field field = open.peek();
        return field != null && !field.result;
    }

    boolean inContents() {
        return !open.isEmpty() && open.stream().anyMatch(f -> f.contents);
    }

    /** Target of the innermost link field, empty if none. */
    String link() {
        for (Field field : open) {
            if (!field.link.isEmpty()) {
                return field.link;
            }
        }
        return "";
    }
}
