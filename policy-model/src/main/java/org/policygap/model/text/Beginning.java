package org.policygap.model.text;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that rarely fits a text as a whole. The first character tells of most texts that it cannot, many times faster than
 * trying it. Safe for use by several threads.
 */
public final class Beginning {
    private static final byte NO = 1;
    private static final byte MAYBE = 2;

    private final Pattern pattern;

    /** Whether a text may begin with each character of ASCII, 0 until one did; two threads may both work it out. */
    private final byte[] first = new byte[128];

    private Beginning(Pattern pattern) {
        this.pattern = pattern;
    }

    /** What a text must begin with for the pattern to fit all of it is worked out from the pattern, when it is first asked. */
    public static Beginning of(Pattern pattern) {
        return new Beginning(pattern);
    }

    /** Whether the pattern fits a text as a whole. */
    public boolean matches(String text) {
        return mayFit(text) && pattern.matcher(text).matches();
    }

    /** Where the pattern fits a text as a whole. */
    public Optional<MatchResult> whole(String text) {
        if (!mayFit(text)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private boolean mayFit(String text) {
        if (text.isEmpty() || text.charAt(0) >= first.length) {
            return true;
        }
        char letter = text.charAt(0);
        if (first[letter] == 0) {
            first[letter] = mayBeginWith(letter) ? MAYBE : NO;
        }
        return first[letter] == MAYBE;
    }

    /** Whether more characters after this one could make the pattern fit. */
    private boolean mayBeginWith(char letter) {
        Matcher matcher = pattern.matcher(String.valueOf(letter));
        return matcher.matches() || matcher.hitEnd();
    }
}
