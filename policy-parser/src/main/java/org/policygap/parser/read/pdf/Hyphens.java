package org.policygap.parser.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen at the end of a line belongs to the word: it goes if the joined word occurs elsewhere in the
 * document and the hyphenated one does not. In a document whose program parts words, which is seen from such words and from
 * lines that begin with an ending ("tion"), it goes too unless what follows is a word that the document has or that ends
 * compounds ("-free"), or what comes before is long for a part of a word or begins compounds ("self-").
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(-\\p{L}+)*");
    private static final Pattern LAST_PART = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");
    private static final Pattern FIRST_PART = Pattern.compile("^\\p{Ll}+");

    /** A hyphen before a number or a name is part of the word: "HS-14", "non-European". */
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\d]-$");

    private static final Pattern JOINED = Pattern.compile("\\d|\\p{Lu}\\p{L}");

    private static final Pattern ADDRESS = Pattern.compile("[(<\\[]?(?:https?://|www\\.)\\S*[^\\s.,;:)>\\]]$");
    /** What no word of a sentence is. */
    private static final Pattern REST_OF_ADDRESS = Pattern.compile(
            "(?!https?:|www\\.|\\p{L}+/\\p{L}+\\W*$)[\\w%~-]*(?:[/_=?&#%][^\\s@]*|\\.(?:pdf|html?|docx?|aspx?|php)\\W*)");

    /** What no word is and many end with. */
    private static final Pattern ENDING = Pattern.compile(
            "(?:[ts]ions?|[ts]ional(?:ly)?|ments?|ing|ings|ness|t?ies|i?ty|ly|ers|ed|[ai]ble|[ae]nces?|ous|ures?|tive|tives)");
    /** What begins a compound: a short prefix, or one that is written with a hyphen. */
    private static final Pattern PREFIX = Pattern.compile(
            "\\p{L}|self|non|well|anti|cross|multi|semi|half|full|part|all|long|short|high|low|cyber|inter|vice|co|ex");

    /** What begins words and hardly ever a compound. */
    private static final Pattern FIRST_SYLLABLE = Pattern.compile("al|an|com|con|de|dis|em|en|im|mis|per|sup|sur|un");
    /** What ends a compound. */
    private static final Pattern LAST_WORD = Pattern.compile(
            "up|off|out|in|on|by|to|of|aged|based|chair|class|free|friendly|informed|neutral|play|related|specific|term|time|wide");
    /** Letters of a word that seldom begins another one. */
    private static final int LONG_WORD = 5;
    /** Letters of a word that is no part of another one by chance. */
    private static final int WHOLE_WORD = 4;
    /** Words that were certainly parted by a program, from which on others are taken to be so. */
    private static final int FEWEST_PARTED = 2;

    private final List<PageContent> pages;
    /** Every word of the document; empty until the first word that is cut. */
    private final Set<String> words = new HashSet<>();

    /** Lines that a program ended within a word less those that the author ended with a hyphen. */
    private int parted;

    Hyphens(List<PageContent> pages) {
        this.pages = pages;
    }

    /** Whether an address of the internet ends the line whose rest begins the next: ".../lists/statu" and "tory_rules.pdf". */
    private static boolean isBrokenAddress(String line, String next) {
        String end = line.substring(line.lastIndexOf(' ') + 1);
        return ADDRESS.matcher(end).lookingAt()
                && REST_OF_ADDRESS.matcher(next.split("\\s", 2)[0]).matches();
    }

    private boolean isWord(String word) {
        if (words.isEmpty()) {
            pages.forEach(page -> read(page.segments()));
            pages.forEach(page -> countParted(page.segments()));
        }
        return words.contains(word);
    }

    /** The parts of a word at the end of a line and the beginning of the next are no words. */
    private void read(List<Segment> segments) {
        boolean goesOn = false;
        for (Segment segment : segments) {
            String text = segment.text();
            Matcher last = LAST_PART.matcher(text);
            int end = last.find() ? last.start() : text.length();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                if (word.start() < end && !(goesOn && word.start() == 0)) {
                    words.add(lower(word.group()));
                }
            }
            goesOn = end < text.length();
        }
    }

    private void countParted(List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            Matcher last = LAST_PART.matcher(segments.get(i - 1).text());
            Matcher first = FIRST_PART.matcher(segments.get(i).text());
            if (last.find() && first.find()) {
                parted += isParted(last.group(1), first.group()) ? 1 : 0;
                parted -= words.contains(lower(last.group(1) + "-" + first.group())) ? 1 : 0;
            }
        }
    }

    private boolean isParted(String start, String end) {
        return ENDING.matcher(end).matches() || words.contains(lower(start + end));
    }

    /**
     * Whether a program parted the word, by what the rest of the document shows.
     *
     * @param chain whether another hyphen stands before the one part or after the other: "state-of-the-art"
     */
    private boolean isWhole(String start, String end, boolean chain) {
        boolean known = isWord(lower(start + end));
        boolean typed = isWord(lower(start + "-" + end));
        boolean compound = chain
                || PREFIX.matcher(lower(start)).matches()
                || LAST_WORD.matcher(end).matches()
                || (end.length() >= WHOLE_WORD
                        && isWord(end)
                        && !FIRST_SYLLABLE.matcher(lower(start)).matches())
                || (isWord(lower(start)) && (isWord(end) || start.length() >= LONG_WORD));
        return !typed
                && (known
                        || (parted >= FEWEST_PARTED
                                && (!compound || (!chain && ENDING.matcher(end).matches()))));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** What a line's text becomes before the next one is put behind it. */
    String beforeBreak(String line, String next) {
        if (isBrokenAddress(line, next)) {
            return line;
        }
        if (line.isEmpty() || "-\u2010\u00AD".indexOf(line.charAt(line.length() - 1)) < 0) {
            return line + " ";
        }
        Matcher last = LAST_PART.matcher(line);
        Matcher first = FIRST_PART.matcher(next);
        if (COMPOUND.matcher(line).find() && JOINED.matcher(next).lookingAt()) {
            return line;
        }
        if (!last.find() || !first.find()) {
            return line.endsWith("\u00AD") ? line.substring(0, line.length() - 1) : line + " ";
        }
        String cut = line.substring(0, line.length() - 1);
        boolean soft = line.endsWith("\u00AD");
        boolean chain = line.lastIndexOf('-', last.start()) == last.start() - 1 || next.startsWith("-", first.end());
        return soft || isWhole(last.group(1), first.group(), chain) ? cut : line;
    }
}
