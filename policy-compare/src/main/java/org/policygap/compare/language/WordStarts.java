package org.policygap.compare.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.policygap.model.text.Search;

/**
 * Where words begin in a text, so that a pattern is tried only where a word begins that it may begin with. Much faster than
 * trying it at every letter.
 */
final class WordStarts {
    /** Stands for whatever begins with a digit. */
    static final String DIGIT = "0";

    static final String POUND = "£";

    private final String text;
    private final List<Start> starts = new ArrayList<>();

    private record Start(String word, int at) {}

    /** Of a text; what follows a letter, a digit or a full stop begins no word. */
    WordStarts(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            if (!Character.isLetterOrDigit(before) && before != '.') {
                add(i);
            }
        }
    }

    private void add(int at) {
        char first = text.charAt(at);
        if (Character.isDigit(first)) {
            starts.add(new Start(DIGIT, at));
        } else if (first == POUND.charAt(0)) {
            starts.add(new Start(POUND, at));
        } else if (Character.isLetter(first)) {
            int end = at + 1;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            starts.add(new Start(text.substring(at, end).toLowerCase(Locale.ROOT), at));
        }
    }

    /**
     * Hands over every place where a pattern fits, from left to right, none within another.
     *
     * @param words the first words of whatever the pattern fits, in lower case
     */
    void each(Search search, Set<String> words, Consumer<MatchResult> found) {
        Matcher matcher = search.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int from = 0;
        for (Start start : starts) {
            if (start.at() >= from
                    && words.contains(start.word())
                    && matcher.region(start.at(), text.length()).lookingAt()) {
                found.accept(matcher.toMatchResult());
                from = matcher.end();
            }
        }
    }
}
