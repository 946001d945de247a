package org.policygap.parser.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out what letters drawn as one, whose meaning the file does not tell, stand for: those that make words which the
 * document has elsewhere. A word that no other word of the document tells, or several do, stays as it is.
 */
final class Ligatures {
    private static final char UNREADABLE = '\uFFFD';
    private static final List<String> LETTERS = List.of("ti", "fi", "tt", "ff", "fl", "ft", "ffi", "ffl", "tti", "Th");
    private static final int LONGEST_WORD = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}" + UNREADABLE + "]{3,}");

    private final Set<String> words = new HashSet<>();

    private Ligatures(List<PageContent> pages) {
        pages.forEach(page -> page.segments().forEach(this::read));
    }

    /** The pages, their text with letters instead of ligatures as far as they were found out. */
    static List<PageContent> read(List<PageContent> pages) {
        if (pages.stream().noneMatch(page -> page.segments().stream().anyMatch(Ligatures::isUnclear))) {
            return pages;
        }
        Ligatures ligatures = new Ligatures(pages);
        return pages.stream().map(ligatures::readable).toList();
    }

    private static boolean isUnclear(Segment segment) {
        return segment.text().indexOf(UNREADABLE) >= 0;
    }

    private void read(Segment segment) {
        Matcher word = WORD.matcher(segment.text());
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    private PageContent readable(PageContent page) {
        return page.with(page.segments().stream()
                .map(segment -> isUnclear(segment)
                        ? segment.withText(WORD.matcher(segment.text()).replaceAll(word -> readable(word.group())))
                        : segment)
                .toList());
    }

    /** The known word that some letters make of this one, if there is just one. */
    private String readable(String word) {
        if (word.indexOf(UNREADABLE) < 0 || word.length() > LONGEST_WORD) {
            return word;
        }
        List<String> known = LETTERS.stream()
                .map(letters -> word.replace(String.valueOf(UNREADABLE), letters))
                .filter(whole -> words.contains(whole.toLowerCase(Locale.ROOT)))
                .toList();
        return known.size() == 1 ? known.get(0) : word;
    }
}
