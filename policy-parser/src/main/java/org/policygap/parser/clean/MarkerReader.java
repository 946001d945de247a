package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Label;

/** Tells the number or bullet at the beginning of a paragraph from its text. */
public final class MarkerReader {
    /** Glyphs printed as bullets; private-use ones come from symbol fonts. */
    private static final Pattern BULLET = Pattern.compile(
            "\\s*([•◦▪▫●○■□◆◇➢➤►▶‣⁃∙·✓✔❖§\\ue000-\\uf8ff]|[*+–—\\u00ad-](?=\\s)|o(?=\\s{1,8}\\S))\\s*(?=\\S)");

    private static final Pattern DECIMAL =
            Pattern.compile("\\s*(\\(?\\d{1,3}(?:\\.\\d{1,3}){0,5}[a-z]?(?:[.)]{1,2}|\\s\\.(?=\\s)|:(?=\\s)|(?=\\s)))"
                    + "(\\s+|(?<=[.)])(?=\\p{Lu}\\p{L}))");

    /** "2.1In this policy": web pages that an office program saved have no space after the numbers of its lists. */
    private static final Pattern GLUED = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,3}){1,5}\\.?|\\d{1,3}\\.)"
            + "(?=\\p{Lu}[\\p{L}\\s'’-]|[\"“‘]\\p{L}|(?<=\\d)\\p{Ll}{3})");

    private static final Pattern LETTER = Pattern.compile(
            "\\s*(\\([a-zA-Z]\\)|[a-zA-Z][.)]|[A-Z]\\d{1,2}(?:\\.\\d{1,2}){0,9}[.)]|[A-Z]\\d{1,2}(?:\\.\\d{1,2}){1,9}(?=\\s)|[A-Z]\\d{1,2}(?=\\s+\\p{Lu})|\\([ivxIVX]{2,6}\\)|[ivxIVX]{2,6}[.)])\\s+(?=\\S)");

    /** "(ii)any person": a bracket that closes parts a number from its text well enough. "(s)he" is a word. */
    private static final Pattern GLUED_BRACKET =
            Pattern.compile("\\s*(?!\\s|\\(s\\)he)(\\((?:[a-zA-Z]|[ivxIVX]{2,6})\\))(?=\\p{L}{2})");

    /** "A. N. Other" begins with an initial, "(M) 01234 567890" with the kind of a telephone. */
    private static final Pattern NO_SERIES =
            Pattern.compile("\\s*(?:\\p{Lu}\\.\\s*\\p{Lu}\\.|\\(\\p{Lu}\\)\\s+[+(]?\\d[\\d\\s()./–-]{4,20}\\d\\s*$)");

    /** Words after a bare number or before its unit that show it counts something in the sentence. */
    private static final Pattern COUNTS = Pattern.compile(
            "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|(?:st|nd|rd|th|am|pm|a\\.m|p\\.m|years?|months?|weeks?|days?|hours?|hrs|minutes?|mins?|pupils?"
                    + "|children|school|working|calendar|per|percent|million|miles?|metres?|kg|km)\\b|[%–—-]|/)");

    /** Added to the first value of "A1" or "A.1", so that it is not taken for 1.1. */
    private static final int LETTER_CODED = 1000;

    private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}\\s?%");

    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]");

    private final CodedNumbers coded;

    /** With the numbers with codes that the document has. */
    MarkerReader(CodedNumbers coded) {
        this.coded = coded;
    }

    /** A marker and the text after it. */
    public record Reading(Marker marker, SourcedText rest) {}

    /** Reads the marker that the file declares or, if there is none or only a bullet, the one typed in the text. */
    public Reading read(SourcedText text, Optional<Label> label) {
        Marker declared = label.map(this::declared).orElse(Marker.NONE);
        if (declared.isNumber()) {
            return new Reading(declared, text);
        }
        Optional<CodedNumbers.Found> code = coded.at(text.raw());
        if (code.isPresent()) {
            SourcedText place = text.substring(code.get().start(), code.get().end());
            Marker marker = marker(code.get().printed(), NumberSource.TYPED, place, "", -1);
            return new Reading(marker, text.substring(code.get().rest()));
        }
        if (beginsWithWord(text.raw())) {
            return new Reading(declared, text);
        }
        Reading typed = typed(text, declared);
        return typed.marker().isPresent() ? typed : new Reading(declared, text);
    }

    /** Whether a number stands bare, without a point or bracket: more evidence is needed that it is one. */
    public static boolean isBare(Marker marker) {
        return marker.source() == NumberSource.TYPED
                && (marker.style().equals("#") || marker.style().equals("##"));
    }

    /** Whether it begins with two letters that are no Roman numeral: no number and no bullet does, and most paragraphs do. */
    private static boolean beginsWithWord(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at + 1 < text.length()
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1))
                && ("ivxIVX".indexOf(text.charAt(at)) < 0 || "ivxIVX".indexOf(text.charAt(at + 1)) < 0);
    }

    private Reading typed(SourcedText text, Marker declared) {
        Matcher bullet = BULLET.matcher(text.raw());
        if (bullet.lookingAt()) {
            SourcedText rest = text.substring(bullet.end());
            Marker marker = new Marker(
                    bullet.group(1),
                    NumberSource.BULLET,
                    MarkerFamily.BULLET,
                    List.of(),
                    bullet.group(1),
                    text.substring(bullet.start(1), bullet.end(1)),
                    "",
                    -1);
            Reading number = number(rest, marker);
            return number.marker().isPresent() ? number : new Reading(marker, rest);
        }
        return number(text, declared);
    }

    /** A typed number; the bullet before it, if any, belongs to it. */
    private Reading number(SourcedText text, Marker bullet) {
        if (beginsWithWord(text.raw())) {
            return new Reading(Marker.NONE, text);
        }
        Matcher matcher = DECIMAL.matcher(text.raw());
        boolean found = matcher.lookingAt();
        if (!found) {
            matcher = GLUED.matcher(text.raw());
            found = matcher.lookingAt();
        }
        if (!found || countsSomething(matcher, text.raw())) {
            matcher = LETTER.matcher(text.raw());
            if (!matcher.lookingAt()) {
                matcher = GLUED_BRACKET.matcher(text.raw());
            }
            if (!matcher.lookingAt() || NO_SERIES.matcher(text.raw()).lookingAt()) {
                return new Reading(Marker.NONE, text);
            }
        }
        SourcedText place = bullet.place().then("", text.substring(matcher.start(1), matcher.end(1)));
        return new Reading(
                marker(matcher.group(1).strip(), NumberSource.TYPED, place, "", -1), text.substring(matcher.end()));
    }

    private static boolean countsSomething(Matcher matcher, String text) {
        String printed = matcher.group(1);
        String rest = text.substring(matcher.end());
        if (rest.isBlank()) {
            return true;
        }
        boolean closed = printed.endsWith(".") || printed.endsWith(")");
        boolean capital = Character.isUpperCase(rest.codePointAt(0))
                || "\"'“‘[*_<(".indexOf(rest.charAt(0)) >= 0
                || PERCENTAGE.matcher(rest).lookingAt();
        boolean pointed = printed.indexOf('.') > 0;
        if (closed || (pointed && COUNTS.matcher(rest).lookingAt())) {
            return !closed;
        }
        return COUNTS.matcher(rest).lookingAt() || (!capital && !pointed);
    }

    private Marker declared(Label label) {
        if (label.source() == NumberSource.BULLET || label.text().isBlank()) {
            String glyph = label.text().strip();
            return new Marker(
                    glyph,
                    NumberSource.BULLET,
                    MarkerFamily.BULLET,
                    List.of(),
                    glyph,
                    SourcedText.EMPTY,
                    label.list(),
                    label.level());
        }
        return marker(label.text().strip(), label.source(), SourcedText.EMPTY, label.list(), label.level());
    }

    /** The marker that is printed so. */
    private Marker marker(String printed, NumberSource source, SourcedText place, String list, int level) {
        List<String> tokens = new ArrayList<>();
        String style = style(printed, tokens);
        if (tokens.isEmpty()) {
            return new Marker(
                    printed, NumberSource.BULLET, MarkerFamily.BULLET, List.of(), printed, place, list, level);
        }
        String last = tokens.get(tokens.size() - 1);
        boolean codeFirst = tokens.get(0).length() == 1 || (source == NumberSource.TYPED && printed.indexOf(' ') < 0);
        boolean coded = tokens.size() > 1
                && codeFirst
                && (Character.isDigit(last.charAt(0))
                        || Character.isDigit(tokens.get(1).charAt(0)));
        boolean single =
                tokens.size() == 1 || !(coded || Character.isDigit(tokens.get(0).charAt(0)));
        MarkerFamily family = single ? family(last) : MarkerFamily.DECIMAL;
        List<Integer> path = single ? List.of(value(last)) : path(tokens);
        return new Marker(printed, source, family, path, style, place, list, level);
    }

    /** How it looks, with # for each number and word, which are added to the tokens. */
    private static String style(String printed, List<String> tokens) {
        StringBuilder style = new StringBuilder(printed.length());
        int at = 0;
        while (at < printed.length()) {
            int end = endOfToken(printed, at);
            if (end > at) {
                tokens.add(printed.substring(at, end));
                style.append('#');
                at = end;
            } else {
                if (printed.charAt(at) != ' ') {
                    style.append(printed.charAt(at));
                }
                at++;
            }
        }
        return style.toString();
    }

    /** Index after the digits or the letters of ASCII that begin here; the same index if neither do. */
    private static int endOfToken(String printed, int from) {
        int end = from;
        while (end < printed.length() && isDigit(printed.charAt(end))) {
            end++;
        }
        while (end < printed.length() && !isDigit(printed.charAt(from)) && isLatin(printed.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The values of "2.3" or "2.b"; "2.0" counts as "2". */
    private static List<Integer> path(List<String> tokens) {
        List<Integer> path = new ArrayList<>();
        tokens.forEach(token -> path.add(value(token)));
        if (!Character.isDigit(tokens.get(0).charAt(0))) {
            path.set(0, LETTER_CODED + path.get(0));
        }
        if (path.size() == 2 && path.get(1) == 0) {
            path.remove(1);
        }
        return path;
    }

    private static MarkerFamily family(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return MarkerFamily.DECIMAL;
        }
        boolean upper = Character.isUpperCase(token.charAt(0));
        if (token.length() > 1 && RomanNumerals.isOne(token)) {
            return upper ? MarkerFamily.UPPER_ROMAN : MarkerFamily.LOWER_ROMAN;
        }
        return upper ? MarkerFamily.UPPER_LETTER : MarkerFamily.LOWER_LETTER;
    }

    private static int value(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return Integer.parseInt(token.substring(0, Math.min(9, token.length())));
        }
        if (token.length() > 1 && RomanNumerals.isOne(token)) {
            return RomanNumerals.value(token);
        }
        return (token.length() - 1) * 26 + Character.toLowerCase(token.charAt(0)) - 'a' + 1;
    }

    /** The other reading of a single letter that may be a Roman numeral, or the same marker. */
    static Marker asRoman(Marker marker) {
        if (marker.family() != MarkerFamily.LOWER_LETTER && marker.family() != MarkerFamily.UPPER_LETTER) {
            return marker;
        }
        String letters = NO_LETTER.matcher(marker.printed()).replaceAll("");
        int value = RomanNumerals.value(letters);
        if (value == 0 || letters.length() != 1) {
            return marker;
        }
        boolean upper = Character.isUpperCase(letters.charAt(0));
        return marker.as(upper ? MarkerFamily.UPPER_ROMAN : MarkerFamily.LOWER_ROMAN, value);
    }
}
