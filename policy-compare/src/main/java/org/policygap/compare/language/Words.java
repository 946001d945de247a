package org.policygap.compare.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Cuts text into words and reduces each to its stem. */
public final class Words {
    private static final Pattern POSSESSIVE = Pattern.compile("['’‘]s$");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘-]");
    private static final Pattern IZE = Pattern.compile("iz(e|ed|es|er|ers|ing|ation|ations)$");

    private static final String STOPS = ".;:?!";

    /** More different words than policies in English have; what is beyond is worked out each time. */
    static final int MOST_KEPT = 20_000;

    /** Longer than words are; what a damaged document has instead of words is not kept. */
    private static final int LONGEST_KEPT = 40;

    /** The words as texts write them. */
    private final Map<String, Word> written = new ConcurrentHashMap<>();

    /** The words in lower case, without possessive ending. */
    private final Map<String, Word> words = new ConcurrentHashMap<>();

    private final AtomicInteger numbers = new AtomicInteger();
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
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        boolean afterStop = false;
        int at = 0;
        while (at < text.length()) {
            int end = WordEnds.of(text, at);
            if (end > at) {
                tokens.add(new Token(written(text.substring(at, end)), at, end, afterStop));
                afterStop = false;
                at = end;
            } else {
                afterStop |= isStop(text, at);
                at++;
            }
        }
        return tokens;
    }

    /** The signs within "3.5" and "parents.org" stop nothing. */
    private static boolean isStop(String text, int at) {
        return STOPS.indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private Word written(String form) {
        Word known = written.get(form);
        if (known != null) {
            return known;
        }
        Word word = word(fold(form));
        if (form.length() <= LONGEST_KEPT && written.size() < MOST_KEPT) {
            written.put(form, word);
        }
        return word;
    }

    /** A word in lower case, without possessive ending. */
    private Word word(String text) {
        Word known = words.get(text);
        if (known != null) {
            return known;
        }
        String stem = cut(text);
        int number = text.length() <= LONGEST_KEPT && numbers.get() < MOST_KEPT ? numbers.getAndIncrement() : MOST_KEPT;
        if (number >= MOST_KEPT) {
            return new Word(text, stem, Word.NOT_KEPT);
        }
        Word word = new Word(text, stem, number);
        Word other = words.putIfAbsent(text, word);
        return other == null ? word : other;
    }

    /** The number of words of a text: of what stands between white space. */
    public static int count(String text) {
        int words = 0;
        boolean between = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            words += between && !space ? 1 : 0;
            between = space;
        }
        return words;
    }

    /** Whether a part of a text has so many words at least. */
    static boolean hasAtLeast(int fewest, String text, int from, int to) {
        int words = 0;
        boolean between = true;
        for (int i = from; i < to && words < fewest; i++) {
            boolean space = isSpace(text.charAt(i));
            words += between && !space ? 1 : 0;
            between = space;
        }
        return words >= fewest;
    }

    /** What stands before the first white space or comma of a text. */
    public static String first(String text) {
        String words = text.strip();
        int end = 0;
        while (end < words.length() && !isSpace(words.charAt(end)) && words.charAt(end) != ',') {
            end++;
        }
        return words.substring(0, end);
    }

    /** What stands between white space; of a text that begins with white space the first is empty. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                parts.add(text.substring(from, at));
                while (at < text.length() && isSpace(text.charAt(at))) {
                    at++;
                }
                from = at;
            } else {
                at++;
            }
        }
        if (from < text.length() || parts.isEmpty()) {
            parts.add(text.substring(from));
        }
        return parts;
    }

    /** What stands before the first white space. */
    public static String firstPart(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** What the inflected forms of a word share. Spellings in -ise and -ize have the same stem. */
    public String stem(String word) {
        return word(word).stem();
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
        String spelt = base.contains("iz") ? IZE.matcher(base).replaceFirst("is$1") : base;
        String stem = PorterStemmer.stem(spelt);
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
