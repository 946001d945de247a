package org.policygap.parser.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a hyphen at the end of a line belongs to the word: it goes only if the joined word occurs elsewhere in
 * the document and the hyphenated one does not.
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

    private final List<PageContent> pages;
    /** Every word of the document; empty until the first word that is cut. */
    private final Set<String> words = new HashSet<>();

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
            pages.forEach(page -> page.segments().forEach(this::read));
        }
        return words.contains(word);
    }

    private void read(Segment segment) {
        Matcher word = WORD.matcher(segment.text());
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
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
        String whole = (last.group(1) + first.group()).toLowerCase(Locale.ROOT);
        String hyphenated = (last.group(1) + "-" + first.group()).toLowerCase(Locale.ROOT);
        boolean soft = line.endsWith("\u00AD");
        return soft || (isWord(whole) && !isWord(hyphenated)) ? cut : line;
    }
}
