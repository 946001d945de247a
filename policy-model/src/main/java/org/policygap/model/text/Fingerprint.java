package org.policygap.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fingerprints of wording, insensitive to case, white space, punctuation and a leading number or bullet; sensitive to
 * every word, number, currency sign and percent sign after that.
 */
public final class Fingerprint {
    /** Letters of the longest number in letters, such as xviii. */
    private static final int LONGEST_LETTERS = 5;

    /** One part of a number: 12, a, iv. */
    private static final String PART = "(?:\\d{1,3}|[a-z]|[ivxl]{1," + LONGEST_LETTERS + "})";

    private static final String MULTILEVEL = "\\d{1,3}(?:\\.\\d{1,3})";

    /** What makes "2.5 days" an amount and not the number of a clause about days. */
    private static final String AMOUNT =
            "(?:%|(?:hours?|days?|weeks?|months?|terms?|years?|times?|fte|percent|per cent|m|km|miles?|metres?|million)\\b)";

    /**
     * A printed number before the text, perhaps after a bullet: "3.1", "3.1(a)", "(a)(ii)", "iv)", "2.", "- 3.1". A bare
     * "2" is none: "2 governors" is not "3 governors".
     */
    private static final Pattern LEADING_NUMBER = Pattern.compile("(?:[-•◦▪–*·] ?)?(?:"
            + MULTILEVEL + "{0,9}(?:\\(" + PART + "\\)){1,9}[.:]?"
            + "|(?:\\(" + PART + "\\)){1,9}[.:]?"
            + "|(?:" + MULTILEVEL + "{0,9}|" + PART + ")[.)]+"
            + "|" + MULTILEVEL + "{1,9}(?! " + AMOUNT + ")"
            + ") (?=.*[\\p{L}\\p{N}])");

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘‛`´ʼ′＇]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}\\p{Z}]+");

    /** Marks of punctuation beyond ASCII that stand in most policies, none of them part of a word: curly quotes, dashes, bullets. */
    private static final String PLAIN_MARKS = "\u201c\u201d\u2013\u2014\u2022";

    /** Unicode categories whose characters make words: letters, numbers, marks. One bit for each. */
    private static final int WORD = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER,
            Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.ENCLOSING_MARK);

    private static final byte PARTS = 0;
    private static final byte LEFT_OUT = 1;
    private static final byte TO_BE_FOLDED = 2;

    /** What each character of ASCII is in the words of a text: a letter, digit or sign, or one of the three above. */
    private static final byte[] PLAIN = plain();

    private Fingerprint() {}

    private static byte[] plain() {
        byte[] plain = new byte[128];
        for (char c = 0; c < plain.length; c++) {
            boolean word = c == '%' || c == '$' || Character.isLetterOrDigit(c);
            boolean control = (c < ' ' && !Character.isWhitespace(c)) || (c >= 0x1c && c <= 0x1f) || c == 0x7f;
            plain[c] = word
                    ? (byte) Character.toLowerCase(c)
                    : control ? TO_BE_FOLDED : c == '\'' || c == '`' ? LEFT_OUT : PARTS;
        }
        return plain;
    }

    /** The words of a text in lower case, separated by single spaces: what the fingerprint is made of. */
    public static String words(String text) {
        byte[] plain = new byte[mostBytes(text)];
        int length = plainWords(text, plain);
        return length < 0 ? foldedWords(text) : new String(plain, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The {@linkplain #words words} in UTF-8. */
    static byte[] wordBytes(String text) {
        byte[] plain = new byte[mostBytes(text)];
        int length = plainWords(text, plain);
        return length < 0 ? foldedWords(text).getBytes(StandardCharsets.UTF_8) : Arrays.copyOf(plain, length);
    }

    /** Adds the {@linkplain #words words} in UTF-8 to a digest. */
    static void update(MessageDigest digest, String text, byte[] room) {
        int length = plainWords(text, room);
        if (length < 0) {
            digest.update(foldedWords(text).getBytes(StandardCharsets.UTF_8));
        } else {
            digest.update(room, 0, length);
        }
    }

    /** Room for the {@linkplain #plainWords plain words} of a text: a sign is a word of its own, with a space before it. */
    static int mostBytes(String text) {
        return text.length() * 2;
    }

    private static String foldedWords(String text) {
        return withoutNumber(
                isPlain(text)
                        ? plain(text)
                        : WHITE_SPACE
                                .matcher(folded(joined(text)))
                                .replaceAll(" ")
                                .strip());
    }

    private static String withoutNumber(String folded) {
        return spaced(folded, mayBeginWithNumber(folded) ? afterNumber(folded) : 0);
    }

    private static int afterNumber(String folded) {
        Matcher number = LEADING_NUMBER.matcher(folded);
        return number.lookingAt() ? number.end() : 0;
    }

    /** False where it begins with a word, as most texts do: then no point or bracket stands near, nor what folding removes. */
    private static boolean mayBeginWithNumber(String text) {
        if (text.isEmpty() || !isLetter(text.charAt(0))) {
            return true;
        }
        int end = Math.min(text.length(), LONGEST_LETTERS + 1);
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == ')' || isPlainApostrophe(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether folding changes nothing but the case, white space and apostrophes, as in most English texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) == TO_BE_FOLDED) {
                return false;
            }
        }
        return true;
    }

    private static byte plain(char c) {
        if (c < PLAIN.length) {
            return PLAIN[c];
        }
        return isPlainApostrophe(c) ? LEFT_OUT : PLAIN_MARKS.indexOf(c) >= 0 ? PARTS : TO_BE_FOLDED;
    }

    /** What folding makes of a plain text, without searching for what it cannot hold; marks beyond ASCII as their like in it. */
    private static String plain(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ';
            if (space && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            } else if (!space && !isPlainApostrophe(c)) {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c < 128 ? c : asciiMark(c));
            }
        }
        int end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** A bullet and an en dash may stand before a number as a hyphen does; quotation marks and the em dash may not. */
    private static char asciiMark(char mark) {
        return mark == '\u2022' || mark == '\u2013' ? '-' : '"';
    }

    /**
     * Writes the words of a text, all of them ASCII, in one walk.
     *
     * @param words takes them from its beginning; at least {@link #mostBytes}
     * @return how many bytes; -1 if the text is not plain or may begin with a number
     */
    private static int plainWords(String text, byte[] words) {
        if (mayBeginWithNumber(text)) {
            return -1;
        }
        int length = 0;
        boolean apart = false;
        for (int i = 0; i < text.length(); i++) {
            byte folded = plain(text.charAt(i));
            if (folded > TO_BE_FOLDED) {
                boolean sign = folded == '%' || folded == '$';
                if ((apart || sign) && length > 0) {
                    words[length++] = ' ';
                }
                words[length++] = folded;
                apart = sign;
            } else if (folded == TO_BE_FOLDED) {
                return -1;
            } else {
                apart |= folded == PARTS;
            }
        }
        return length;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isPlainApostrophe(char c) {
        return c == '\'' || c == '`' || c == '\u2018' || c == '\u2019';
    }

    /** The words from an index on; a currency or percent sign is a word of its own. */
    private static String spaced(String folded, int from) {
        StringBuilder words = new StringBuilder(folded.length());
        boolean apart = false;
        for (int i = from; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            boolean sign = c == '%' || type == Character.CURRENCY_SYMBOL;
            boolean word = sign || ((WORD >> type) & 1) != 0;
            if (word && (apart || sign) && !words.isEmpty()) {
                words.append(' ');
            }
            if (word) {
                words.appendCodePoint(c);
            }
            apart = sign || !word;
        }
        return words.toString();
    }

    private static int bits(byte... categories) {
        int bits = 0;
        for (byte category : categories) {
            bits |= 1 << category;
        }
        return bits;
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the {@linkplain #words words}. */
    public static String of(String text) {
        return sha256(wordBytes(text)).substring(0, 16);
    }

    /** The SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Without apostrophes ("pupil's" is one word), soft hyphens and other characters that nobody sees. */
    private static String joined(String text) {
        return INVISIBLE.matcher(APOSTROPHE.matcher(text).replaceAll("")).replaceAll("");
    }

    /** By way of upper case, so that "Straße", "STRASSE" and "STRAẞE" are the same; both small sigmas too. */
    private static String folded(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String upper = compatible.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        return joined(Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC))
                .replace('ς', 'σ');
    }
}
