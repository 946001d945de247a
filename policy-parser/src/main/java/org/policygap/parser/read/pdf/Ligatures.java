package org.policygap.parser.read.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out what letters drawn as one, whose meaning the file does not tell, stand for: those that make words which the
 * document has elsewhere. Where all such words of a font agree, its other words are read in the same way.
 */
final class Ligatures {
    private static final char UNREADABLE = '\uFFFD';
    private static final List<String> LETTERS = List.of("ti", "fi", "tt", "ff", "fl", "ft", "ffi", "ffl", "tti", "Th");
    private static final int LONGEST_WORD = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}" + UNREADABLE + "]{3,}");

    private final Set<String> words = new HashSet<>();
    /** Letters that made known words, by the name of the font. */
    private final Map<String, Set<String>> found = new HashMap<>();

    private Ligatures(List<PageContent> pages) {
        pages.forEach(page -> page.segments().forEach(this::read));
        pages.forEach(
                page -> page.segments().stream().filter(Ligatures::isUnclear).forEach(this::vote));
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

    private void vote(Segment segment) {
        Matcher word = WORD.matcher(segment.text());
        while (word.find()) {
            found.computeIfAbsent(segment.font().name(), name -> new HashSet<>())
                    .addAll(lettersOf(word.group()));
        }
    }

    /** Letters that make a known word; none of a word that is clear. */
    private List<String> lettersOf(String word) {
        if (word.indexOf(UNREADABLE) < 0 || word.length() > LONGEST_WORD) {
            return List.of();
        }
        return LETTERS.stream()
                .filter(letters -> words.contains(with(letters, word).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String with(String letters, String word) {
        return word.replace(String.valueOf(UNREADABLE), letters);
    }

    private PageContent readable(PageContent page) {
        return page.with(page.segments().stream()
                .map(segment -> isUnclear(segment)
                        ? segment.withText(
                                WORD.matcher(segment.text()).replaceAll(word -> readable(word.group(), segment)))
                        : segment)
                .toList());
    }

    private String readable(String word, Segment segment) {
        List<String> own = lettersOf(word);
        Set<String> ofFont = found.getOrDefault(segment.font().name(), Set.of());
        if (own.size() == 1) {
            return with(own.get(0), word);
        }
        return ofFont.size() == 1 ? with(ofFont.iterator().next(), word) : word;
    }
}
