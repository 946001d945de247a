package org.policygap.model.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is rarely found, with words of which any place that it fits has at least one. Looking for plain words first
 * is many times faster than trying the pattern at every letter. Of many texts and many patterns {@link Keywords} tell it
 * faster still.
 */
public final class Search {
    private final Pattern pattern;
    private final List<String> words;

    /** Made when a text is first asked for it; two threads may both make it. */
    private @Nullable Keywords keywords;

    private Search(Pattern pattern, List<String> words) {
        this.pattern = pattern;
        this.words = words;
    }

    /** A pattern whose necessary words are worked out from it. */
    public static Search of(Pattern pattern) {
        return new Search(
                pattern,
                NecessaryWords.of(pattern).stream()
                        .map(Keyword::folded)
                        .distinct()
                        .toList());
    }

    /** A text in the letters that {@link #mayBeIn} looks for: the ones that a pattern holds to be the same in any case. */
    public static String folded(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = folded(letters[i]);
        }
        return new String(letters);
    }

    static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** Whether the pattern may be found in a text, in whatever case; false is certain. */
    public boolean mayBeIn(String folded) {
        if (words.isEmpty()) {
            return true;
        }
        for (String word : words) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the pattern is found in a text. */
    public boolean isIn(String text) {
        return keywords().anyMayBeIn(text) && pattern.matcher(text).find();
    }

    /** Whether the pattern fits a text as a whole. */
    public boolean matches(String text) {
        return keywords().anyMayBeIn(text) && pattern.matcher(text).matches();
    }

    /** Where it is found first in a text. */
    public Optional<MatchResult> first(String text) {
        if (!keywords().anyMayBeIn(text)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** Every place where it is found in a text, in order. */
    public List<MatchResult> all(String text) {
        return keywords().anyMayBeIn(text) ? pattern.matcher(text).results().toList() : List.of();
    }

    /** A text without the first place where it is found. */
    public String withoutFirst(String text) {
        return keywords().anyMayBeIn(text) ? pattern.matcher(text).replaceFirst("") : text;
    }

    private Keywords keywords() {
        Keywords own = keywords;
        if (own == null) {
            own = Keywords.of(this);
            keywords = own;
        }
        return own;
    }

    /** The pattern itself. */
    public Pattern pattern() {
        return pattern;
    }

    /** The pattern on a text, whether or not its words are there. */
    public Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
