package org.policygap.parser.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page number at the end of an entry of a contents list, with the dots or the word that lead to it. */
public final class PageNumber {
    /** The look back keeps a search over a long row of dots linear: it is tried from its first dot only. */
    private static final Pattern PAGE =
            Pattern.compile("(?i)(?<![.…·_\\s])[.…·_\\s]*+(?:page )?(?<!\\d)\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\s*+$");

    /** All that a page number and what belongs to it is made of. */
    private static final String CHARACTERS = ".…·_pageAGEP0123456789-– \t\n\u000b\f\r";

    private PageNumber() {}

    /** Whether a page number stands at the end. */
    public static boolean isAtEnd(String text) {
        return find(text).isPresent();
    }

    /** The text before the page number at its end; the whole text if there is none. */
    public static String without(String text) {
        return find(text).map(page -> text.substring(0, page.start())).orElse(text);
    }

    /** Looks for it where alone it can be, among the characters that the text ends with. */
    private static Optional<Matcher> find(String text) {
        if (!Wording.endsWithDigit(text)) {
            return Optional.empty();
        }
        int from = text.length();
        while (from > 0 && CHARACTERS.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        Matcher page = PAGE.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return page.find() ? Optional.of(page) : Optional.empty();
    }
}
