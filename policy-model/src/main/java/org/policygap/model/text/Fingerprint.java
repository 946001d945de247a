package org.policygap.model.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fingerprints of wording, insensitive to case, white space, punctuation and a leading number or bullet. */
public final class Fingerprint {
    /** A printed number or bullet before the text: "3.1", "(a)", "iv)", "-", "•". A bare number must be short. */
    private static final Pattern LEADING_NUMBER =
            Pattern.compile("^\\s*(?:[-•◦▪–*]\\s+)?(?:\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[a-z]|[ivx]{1,5})[.)]+\\s+"
                    + "|\\d{1,3}(?:\\.\\d{1,3})+\\s+)?");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘]");

    private Fingerprint() {}

    /** The words of a text in lower case, separated by single spaces: what the fingerprint is made of. */
    public static String words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String unnumbered = LEADING_NUMBER.matcher(folded).replaceFirst("");
        String joined = APOSTROPHE.matcher(unnumbered).replaceAll("");
        return NO_WORD.matcher(joined).replaceAll(" ").strip();
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
}
