package org.policygap.parser.read.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts a file into the tokens of the Rich Text Format Specification 1.9.1, "RTF Syntax". */
final class RtfTokenizer {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 9;

    /** Kinds of token. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word, with or without a number. */
        WORD,
        /** A control symbol: a backslash and one character. */
        SYMBOL,
        /** One byte of text written in hexadecimal. */
        HEX,
        /** Bytes of text as they stand. */
        TEXT,
        END
    }

    private final byte[] bytes;
    private int at;
    private int textStart;
    private String word = "";
    private int number;
    private boolean numbered;

    RtfTokenizer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes on to the next token. */
    Kind next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return Kind.END;
        }
        return switch (bytes[at]) {
            case '{' -> one(Kind.OPEN);
            case '}' -> one(Kind.CLOSE);
            case '\\' -> control();
            default -> text();
        };
    }

    /** Whether the bytes after this token are these characters. */
    boolean follows(String characters) {
        int end = Math.min(bytes.length, at + characters.length());
        return new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).equals(characters);
    }

    /** The control word or symbol, without the backslash. */
    String word() {
        return word;
    }

    /** The number after the control word, or this if there is none. */
    int number(int otherwise) {
        return numbered ? number : otherwise;
    }

    /** Value of a {@link Kind#HEX} byte. */
    int hex() {
        return number;
    }

    /** First byte of a {@link Kind#TEXT}. */
    int textStart() {
        return textStart;
    }

    /** Byte after a {@link Kind#TEXT}. */
    int textEnd() {
        return at;
    }

    private Kind one(Kind kind) {
        at++;
        return kind;
    }

    private Kind text() {
        textStart = at;
        while (at < bytes.length && !endsText(bytes[at])) {
            at++;
        }
        return Kind.TEXT;
    }

    private static boolean endsText(byte b) {
        return b == '{' || b == '}' || b == '\\' || b == '\r' || b == '\n' || b == 0;
    }

    private Kind control() {
        at++;
        if (at >= bytes.length) {
            return Kind.END;
        }
        if (!isLetter(bytes[at])) {
            return symbol();
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, number(0)));
        }
        return Kind.WORD;
    }

    private void readNumber() {
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += negative ? 1 : 0;
        int start = at;
        long value = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            value = at - start < LONGEST_NUMBER ? value * 10 + bytes[at] - '0' : value;
            at++;
        }
        numbered = at > start;
        number = (int) (negative ? -value : value);
    }

    private Kind symbol() {
        char c = (char) (bytes[at] & 0xff);
        at++;
        if (c == '\'') {
            return hexByte();
        }
        word = String.valueOf(c);
        numbered = false;
        return Kind.SYMBOL;
    }

    private Kind hexByte() {
        number = 0;
        for (int i = 0; i < 2 && at < bytes.length && Character.digit(bytes[at], 16) >= 0; i++) {
            number = number * 16 + Character.digit(bytes[at], 16);
            at++;
        }
        return Kind.HEX;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
