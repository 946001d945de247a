package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygap.model.policy.SourceSpan;

/** A text that remembers where in the document each of its characters stood. Immutable. */
public final class SourcedText {
    /** The text without characters. */
    public static final SourcedText EMPTY = new SourcedText("", List.of());

    /** One space that stands nowhere in the document. */
    public static final SourcedText SPACE = new SourcedText(" ", List.of());

    /** White space beyond ASCII that Word and web pages put between words. */
    private static final String OTHER_SPACE = "\u00a0\u2007\u202f\u200b\ufeff\u0085";

    private static final int SPACE_BIT = 1;
    /** White space other than one plain space between words. */
    private static final int ODD_BIT = 2;

    private static final int DIGIT_BIT = 4;
    /** White space that only the ends of a text are freed from. */
    private static final int RARE_BIT = 8;
    /** What each character of ASCII is, in these bits. */
    private static final byte[] ASCII_KINDS = asciiKinds();

    private final String text;
    private final List<Piece> pieces;
    /** Made when one of them is first asked for, which is often; two threads may both make them. */
    private @Nullable Facts facts;

    private @Nullable String key;

    private SourcedText(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /**
     * The whole text of a paragraph of the document.
     *
     * @param page 1-based, 0 if unknown
     * @param paragraph 1-based
     */
    public static SourcedText of(String text, int page, int paragraph) {
        return text.isEmpty()
                ? EMPTY
                : new SourcedText(text, List.of(new Piece(0, new SourceSpan(page, paragraph, 0, text.length()))));
    }

    /** Texts one after the other with a joiner, which stands nowhere in the document, between each two. */
    public static SourcedText join(List<SourcedText> parts, String joiner) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (SourcedText part : parts) {
            if (!text.isEmpty() && !part.isBlank()) {
                text.append(joiner);
            }
            int offset = text.length();
            part.pieces.forEach(piece -> pieces.add(new Piece(piece.at + offset, piece.span)));
            text.append(part.text);
        }
        return new SourcedText(text.toString(), pieces);
    }

    /** Texts one after the other. */
    public static SourcedText concat(List<SourcedText> parts) {
        return join(parts, "");
    }

    /** This text, the joiner and the other text. */
    public SourcedText then(String joiner, SourcedText other) {
        return join(List.of(this, other), joiner);
    }

    /** The characters as they stand in the document. */
    public String raw() {
        return text;
    }

    /** The text for a reader: runs of white space as single spaces, none at the ends. */
    public String clean() {
        return facts().clean;
    }

    /** Number of words of the clean text. */
    public int words() {
        return facts().words;
    }

    /** Whether it has a digit of ASCII. */
    public boolean hasDigit() {
        return facts().digit;
    }

    /** The {@linkplain TitleKey key} of the clean text. */
    public String key() {
        String known = key;
        if (known == null) {
            known = TitleKey.of(clean());
            key = known;
        }
        return known;
    }

    private Facts facts() {
        Facts known = facts;
        if (known == null) {
            known = Facts.of(text);
            facts = known;
        }
        return known;
    }

    /** What many ask of a text, worked out in one walk along it. */
    private record Facts(String clean, int words, boolean digit) {
        static Facts of(String text) {
            int words = 0;
            int seen = 0;
            int before = SPACE_BIT;
            // Words are short, so that a branch at each space would be foretold wrong: bits are added up instead.
            for (int i = 0; i < text.length(); i++) {
                int kind = kind(text.charAt(i));
                words += before & ~kind & SPACE_BIT;
                seen |= kind | (before & kind & SPACE_BIT) * ODD_BIT;
                before = kind;
            }
            String clean = (seen & ODD_BIT) == 0 ? text.strip() : cleaned(text);
            return new Facts(
                    clean, (seen & RARE_BIT) == 0 ? words : Wording.cleanWords(clean), (seen & DIGIT_BIT) != 0);
        }

        private static String cleaned(String text) {
            char[] cleaned = text.toCharArray();
            int length = 0;
            boolean apart = false;
            for (char c : cleaned) {
                boolean space = isSpace(c);
                if (!space || !apart) {
                    cleaned[length++] = space ? ' ' : c;
                }
                apart = space;
            }
            return new String(cleaned, 0, length).strip();
        }
    }

    private static byte[] asciiKinds() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            int space = isSpace(c) ? SPACE_BIT | (c == ' ' ? 0 : ODD_BIT) : Character.isWhitespace(c) ? RARE_BIT : 0;
            kinds[c] = (byte) (c >= '0' && c <= '9' ? DIGIT_BIT : space);
        }
        return kinds;
    }

    private static int kind(char c) {
        if (c < ASCII_KINDS.length) {
            return ASCII_KINDS[c];
        }
        return isSpace(c) ? SPACE_BIT | ODD_BIT : Character.isWhitespace(c) ? RARE_BIT : 0;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c >= 0x85 && OTHER_SPACE.indexOf(c) >= 0;
    }

    /** Whether it has nothing but white space. */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The part from a UTF-16 unit of {@link #raw()}, 0-based and inclusive, to another, exclusive. */
    public SourcedText substring(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            int start = Math.max(from, piece.at);
            int end = Math.min(to, piece.end());
            if (start < end) {
                kept.add(new Piece(start - from, piece.part(start, end)));
            }
        }
        return new SourcedText(text.substring(from, to), kept);
    }

    /** The part from a UTF-16 unit of {@link #raw()} on. */
    public SourcedText substring(int from) {
        return substring(from, text.length());
    }

    /** Without white space at the ends. */
    public SourcedText strip() {
        String left = text.stripLeading();
        int from = text.length() - left.length();
        return substring(from, from + left.stripTrailing().length());
    }

    /** Where the characters stand, in order, adjoining ranges as one. */
    public List<SourceSpan> spans() {
        if (pieces.size() == 1) {
            return List.of(pieces.get(0).span);
        }
        List<SourceSpan> spans = new ArrayList<>();
        for (Piece piece : pieces) {
            SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.paragraph() == piece.span.paragraph() && last.end() == piece.span.start()) {
                spans.set(
                        spans.size() - 1,
                        new SourceSpan(last.page(), last.paragraph(), last.start(), piece.span.end()));
            } else {
                spans.add(piece.span);
            }
        }
        return List.copyOf(spans);
    }

    @Override
    public String toString() {
        return text;
    }

    /** A range of the document whose characters stand at a place of the text, unchanged. */
    private record Piece(int at, SourceSpan span) {
        int end() {
            return at + span.end() - span.start();
        }

        SourceSpan part(int from, int to) {
            return new SourceSpan(span.page(), span.paragraph(), span.start() + from - at, span.start() + to - at);
        }
    }
}
