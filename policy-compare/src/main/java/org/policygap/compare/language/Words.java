package org.policygap.compare.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words and reduces each to its stem. */
public final class Words {
    /** A prefix that is written with and without a hyphen ("e-mail", "on-line", "co-operate") stays with its word. */
    private static final Pattern WORD = Pattern.compile(
            "(?:(?:e|on|co|re|pre|sub|off|mis)-(?=\\p{L}{3}))?[\\p{L}\\p{N}]+(?:['’‘](?:s|t|re|ll|ve|d|m)\\b)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern POSSESSIVE = Pattern.compile("['’‘]s$");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘-]");
    private static final Pattern IZE = Pattern.compile("iz(e|ed|es|er|ers|ing|ation|ations)$");

    /** More different words than policies in English have; what is beyond is worked out each time. */
    private static final int MOST_STEMS = 20_000;

    /** Longer than words are; what a damaged document has instead of words is not kept. */
    private static final int LONGEST_KEPT = 40;

    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final Map<String, String> irregular;
    private final Set<String> ownStems;

    private Words(Map<String, String> irregular, Set<String> ownStems) {
        this.irregular = irregular;
        this.ownStems = ownStems;
    }

    /** The words of English, with its irregular forms and deceptive endings from the shipped lists. */
    public static Words english() {
        return new Words(Resources.pairs("irregular-forms.txt"), Set.copyOf(Resources.lines("own-stems.txt")));
    }

    /** The words of a text, in order. */
    public List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = fold(matcher.group());
            tokens.add(new Token(word, stem(word), matcher.start(), matcher.end()));
        }
        return List.copyOf(tokens);
    }

    /** The number of words of a text: of what stands between white space. */
    public static int count(String text) {
        int words = 0;
        boolean between = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            words += between && !space ? 1 : 0;
            between = space;
        }
        return words;
    }

    /** What the inflected forms of a word share. Spellings in -ise and -ize have the same stem. */
    public String stem(String word) {
        String known = stems.get(word);
        if (known != null) {
            return known;
        }
        String stem = cut(word);
        if (word.length() <= LONGEST_KEPT && stems.size() < MOST_STEMS) {
            stems.put(word, stem);
        }
        return stem;
    }

    private String cut(String word) {
        if (ownStems.contains(word)) {
            return word;
        }
        if (word.endsWith("s") && ownStems.contains(word.substring(0, word.length() - 1))) {
            return word.substring(0, word.length() - 1);
        }
        String base = irregular.getOrDefault(word, word);
        if (ownStems.contains(base)) {
            return base;
        }
        String stem = PorterStemmer.stem(IZE.matcher(base).replaceFirst("is$1"));
        return irregular.getOrDefault(stem, stem);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return APOSTROPHE.matcher(POSSESSIVE.matcher(lower).replaceFirst("")).replaceAll("");
    }
}
