package org.policygap.benchmarks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words: runs of letters, marks and digits, in lower case, compatible characters made one. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Characters without width that stand within words: soft hyphen, joiners, byte order mark. */
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

    private Words() {}

    static List<String> of(String text) {
        String plain = NO_WIDTH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
