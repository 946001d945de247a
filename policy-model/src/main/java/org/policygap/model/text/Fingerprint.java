package org.policygap.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Fingerprints of wording, insensitive to case, white space, punctuation and a leading number or bullet; sensitive to
 * every word, number, currency sign and percent sign after that.
 */
public final class Fingerprint {
    /** One part of a number: 12, a, iv. */
    private static final String PART = "(?:\\d{1,3}|[a-z]|[ivxl]{1,5})";

    private static final String MULTILEVEL = "\\d{1,3}(?:\\.\\d{1,3})";

    /** What makes "2.5 days" an amount and not the number of a clause about days. */
    private static final String AMOUNT =
            "(?:%|(?:hours?|days?|weeks?|months?|terms?|years?|times?|fte|percent|per cent|m|km|miles?|metres?|million)\\b)";

    /**
     * A printed number before the text, perhaps after a bullet: "3.1", "3.1(a)", "(a)(ii)", "iv)", "2.", "- 3.1". A bare
     * "2" is none: "2 governors" is not "3 governors".
     */
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(?:[-•◦▪–*·] ?)?(?:"
            + MULTILEVEL + "{0,9}(?:\\(" + PART + "\\)){1,9}[.:]?"
            + "|(?:\\(" + PART + "\\)){1,9}[.:]?"
            + "|(?:" + MULTILEVEL + "{0,9}|" + PART + ")[.)]+"
            + "|" + MULTILEVEL + "{1,9}(?! " + AMOUNT + ")"
            + ") (?=.*[\\p{L}\\p{N}])");

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘‛`´ʼ′＇]");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\p{IsWhite_Space}\\p{Z}]+");
    private static final Pattern SIGN = Pattern.compile("[\\p{Sc}%]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Sc}%]+");

    private Fingerprint() {}

    /** The words of a text in lower case, separated by single spaces: what the fingerprint is made of. */
    public static String words(String text) {
        String folded =
                WHITE_SPACE.matcher(folded(joined(text))).replaceAll(" ").strip();
        String unnumbered = LEADING_NUMBER.matcher(folded).replaceFirst("");
        String spaced = SIGN.matcher(unnumbered).replaceAll(" $0 ");
        return NO_WORD.matcher(spaced).replaceAll(" ").strip();
    }

    /** The first 16 hexadecimal digits of the SHA-256 of the {@linkplain #words words}. */
    public static String of(String text) {
        return sha256(words(text).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** The SHA-256 of the bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
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
