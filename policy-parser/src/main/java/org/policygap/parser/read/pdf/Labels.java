package org.policygap.parser.read.pdf;

import java.util.regex.Pattern;
import org.policygap.parser.read.Symbols;

/** Tells bullets and numbers that stand alone beside a paragraph. Looks at one piece of text only, never at its neighbours. */
final class Labels {
    private static final Pattern BULLET = Pattern.compile("[•◦▪▫●○■□◆◇❖➢➤►▶✓✔☒☑→⮚‣⁃∙·–—*-]|[\\uE000-\\uF8FF]");
    private static final String BULLET_GLYPHS = "•◦▪●○■❖➢➤►‣⁃";
    private static final Pattern LETTER_BULLET = Pattern.compile("[oO§Øüvql]");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(\\d{1,3}(\\.\\d{1,3}){0,9}|[A-Za-z]|[ivxIVX]{1,6})[.):]?\\)?");

    /** "A.1", "DC-7.2", "31/2.1", "14.B.4", "2.1(a)". */
    private static final String CODED =
            "(?:[A-Z]{1,5}[-./]\\d{1,3}(?:\\.\\d{1,3})+|[A-Z]\\.\\d{1,2}|\\d{1,3}\\.[A-Z]\\.\\d{1,3}(?:\\.\\d{1,3})*"
                    + "|\\d{1,3}/\\d{1,3}(?:\\.\\d{1,3})+|\\d{1,3}(?:\\.\\d{1,3})+\\([a-z]{1,4}\\))[.):]?";

    /** A number at the beginning of text. Single numbers and letters need punctuation; years, amounts and times are none. */
    private static final Pattern TYPED = Pattern.compile(
            "^(?!\\d{1,2}[.:]\\d\\d\\s?(?:[ap]\\.?m|hrs|hours)\\b)(\\d{1,3}(\\.\\d{1,3})+[.):]?|\\d{1,3}[.):]|" + CODED
                    + "|\\(?[A-Za-z][.)]|\\(?[ivxIVX]{1,6}[.)]|\\(\\d{1,3}\\))\\s+\\S.*",
            Pattern.DOTALL);

    /** "999. An ambulance": more clauses than a document has. */
    private static final Pattern LARGE = Pattern.compile("\\d{3}\\.\\s.*", Pattern.DOTALL);

    private Labels() {}

    /** Whether text begins with a typed number. */
    static boolean beginsWithNumber(String text) {
        return TYPED.matcher(text).matches();
    }

    /** Whether text begins with a single number of three digits and a full stop, which may be the end of a sentence. */
    static boolean mayEndSentence(String text) {
        return LARGE.matcher(text).matches();
    }

    /** Whether a segment is nothing but a bullet. Symbol fonts and Courier draw bullets with letters. */
    static boolean isBullet(Segment segment) {
        String text = segment.text();
        return BULLET.matcher(text).matches()
                || (LETTER_BULLET.matcher(text).matches()
                        && isBulletFont(segment.font().name()));
    }

    /** Whether text is one of the glyphs that are drawn for nothing but bullets. */
    static boolean isBulletGlyph(CharSequence text) {
        return text.length() == 1 && BULLET_GLYPHS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isBulletFont(String name) {
        return name.startsWith("Wingdings") || name.startsWith("Symbol") || name.startsWith("Courier");
    }

    /** Whether a segment is nothing but a number such as "1.", "(a)" or "iv)". */
    static boolean isNumber(Segment segment) {
        return NUMBER.matcher(segment.text()).matches();
    }

    /** The bullet as it looks. */
    static String bullet(Segment segment) {
        String text = segment.text();
        boolean symbol = LETTER_BULLET.matcher(text).matches() && !text.equals("o");
        String readable =
                Symbols.bullet(text, symbol ? "Wingdings" : segment.font().name());
        return readable.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF) ? "•" : readable;
    }
}
