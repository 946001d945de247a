package org.policygap.parser.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which an entry of a contents list and the heading that it names are known to be the same. */
public final class TitleKey {
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,2}(?:\\.\\d{1,2}){0,9}[.)]?\\s+");

    private TitleKey() {}

    /** The words of a text, folded, without the number before them and the page number at their end. */
    public static String of(String text) {
        String words = PageNumber.without(text);
        if (Wording.startsWithWord(words)) {
            return Wording.folded(words);
        }
        Matcher number = NUMBER.matcher(words);
        return Wording.folded(number.lookingAt() ? words.substring(number.end()) : words);
    }
}
