package org.policygap.parser.structure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policygap.model.text.Beginning;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Wording;

/** Tells lines that say who somebody is, which head nothing: "Mrs Rook", "Dr A. Wren - Chair", "The clerk is: Mr Finch". */
final class NameLines {
    private static final int LONGEST = 10;
    private static final Beginning PERSON = Beginning.of(Pattern.compile(
            "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Revd|Cllr)\\.? \\p{Lu}[^\\s,]*(?: [\\p{Lu}&][^\\s,]*){0,4}"
                    + "(?:,? ?[-–—(,].*)?"));
    /** Who holds an office stands after the colon, or in the lines below. */
    private static final Pattern HOLDER = Pattern.compile("\\b(?:is|are)\\s?:\\s+\\S|\\bis\\s?/\\s?are\\s?:");

    private static final String CLOSING_MARKS = "’”\"'";
    /** A name and its work. */
    private static final Pattern SOURCE = Pattern.compile("\\p{Lu}[^.]* [-–—] \\p{Lu}.*|[-–—].*");

    private NameLines() {}

    /** Whether it is the name of a person with a title before it, or says who holds an office. */
    static boolean isName(String text) {
        return (PERSON.matches(text) && Wording.words(text) <= LONGEST)
                || (text.indexOf(':') > 0 && HOLDER.matcher(text).find());
    }

    /** Whether it names who said or wrote the quotation in italics right before it. */
    static boolean isSource(Paragraph line, @Nullable Paragraph before) {
        return before != null
                && before.isBody()
                && before.look().isItalic()
                && Wording.endsWithAny(before.text().raw(), CLOSING_MARKS)
                && SOURCE.matcher(line.clean()).matches();
    }
}
