package org.policygap.parser.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is searched for only in texts that hold one of its keywords. Few texts do, and a pattern with many ways to
 * begin is dear to try at every place of all the others.
 *
 * @param keywords of which every match holds at least one, at the beginning of a word
 */
public record Search(Pattern pattern, Keywords keywords) {

    /**
     * A pattern with its keywords.
     *
     * @param keywords in the case of the pattern; any case will do where a part of the pattern holds all to be the same
     */
    public static Search of(Pattern pattern, String... keywords) {
        boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0
                || pattern.pattern().contains("(?i");
        return new Search(pattern, anyCase ? Keywords.of(keywords) : Keywords.exactly(keywords));
    }

    /** Whether it is found in a text. */
    public boolean finds(String text) {
        return keywords.in(text) && pattern.matcher(text).find();
    }

    /** The first match in a text. */
    public Optional<MatchResult> first(String text) {
        Matcher matcher = pattern.matcher(text);
        return keywords.in(text) && matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** Every match in a text, in order. */
    public List<MatchResult> all(String text) {
        return keywords.in(text) ? pattern.matcher(text).results().toList() : List.of();
    }
}
