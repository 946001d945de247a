package org.policygap.parser.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.parser.clean.Paragraph.NoteMark;

/** Finds footnotes that stand in the flow of the text: a raised mark begins the note, and the same mark stands in a clause. */
final class TypedNotes {
    private static final String RAISED_DIGITS = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String DIGITS = "0123456789";

    private static final Pattern BODY =
            Pattern.compile("\\s*([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})\\s*(?=\\S)");
    /** What may stand between a word and the plain reference behind it. */
    private static final String MARKS = ".,;:)”\"’'";

    /** A note whose mark was printed small and raised, and is a plain digit in the text. */
    private static final Pattern PLAIN_BODY = Pattern.compile("\\s*(\\d{1,2})\\s+(?=[\\p{Lu}\"“‘'(])");

    /** Begins by looking for what is rare, the mark, and then looks at what stands before it; so does the next one. */
    private static final Pattern PLAIN_REFERENCE =
            Pattern.compile("(?=\\d)(?<=\\p{Ll}{2}[.,;:)”\"’']{0,2})(\\d{1,2})(?=[\\s.,;:)]|$)");

    private static final Pattern REFERENCE = Pattern.compile(
            "(?=[\u00b9\u00b2\u00b3\u2070\u2074-\u2079])(?<=[\\p{L}\\p{N}.,;:!?)\\]\"'”’])([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})");

    List<Paragraph> find(List<Paragraph> paragraphs) {
        Set<String> marks = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<Paragraph> found = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Paragraph note = note(paragraph, seen);
            if (paragraph.isBody()) {
                addReferences(paragraph.text(), seen);
            }
            if (note.role() == Role.NOTE) {
                note.noteMarks().forEach(mark -> marks.add(mark.mark()));
            }
            found.add(note);
        }
        if (!marks.isEmpty()) {
            boolean plain = marks.stream().anyMatch(mark -> mark.charAt(0) < 128);
            found.replaceAll(
                    paragraph -> mayRefer(paragraph, plain) ? withReferences(paragraph, marks, plain) : paragraph);
        }
        return found;
    }

    private static void addReferences(SourcedText text, Set<String> marks) {
        int at = digitAtWord(text, 0);
        if (at < 0) {
            return;
        }
        Matcher matcher = PLAIN_REFERENCE.matcher(text.raw()).useTransparentBounds(true);
        while (at >= 0) {
            boolean refers = matcher.region(at, text.raw().length()).lookingAt();
            if (refers) {
                marks.add(matcher.group(1));
            }
            at = digitAtWord(text, refers ? matcher.end() : at + 1);
        }
    }

    private static Paragraph note(Paragraph paragraph, Set<String> references) {
        String text = paragraph.text().raw();
        boolean raised = Wording.startsWithAny(text, RAISED_DIGITS);
        if (!paragraph.isBody() || paragraph.marker().isPresent() || !(raised || Wording.startsWithAny(text, DIGITS))) {
            return paragraph;
        }
        Matcher matcher = (raised ? BODY : PLAIN_BODY).matcher(text);
        if (!matcher.lookingAt() || !(raised || references.contains(matcher.group(1)))) {
            return paragraph;
        }
        NoteMark mark = new NoteMark(matcher.group(1), paragraph.text().substring(matcher.start(1), matcher.end(1)));
        return paragraph
                .withNotes(List.of(mark), paragraph.text().substring(matcher.end()))
                .as(Role.NOTE);
    }

    private static boolean mayRefer(Paragraph paragraph, boolean plain) {
        return paragraph.role() == Role.BODY && (!plain || digitAtWord(paragraph.text(), 0) >= 0);
    }

    /**
     * Index, from another on, of the first digit right behind a word and at most two marks of punctuation, as plain
     * references are; -1 if there is none.
     */
    private static int digitAtWord(SourcedText text, int from) {
        String raw = text.raw();
        for (int i = text.hasDigit() ? Math.max(2, from) : raw.length(); i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= '0' && c <= '9' && isWordBefore(raw, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWordBefore(String text, int at) {
        int end = at;
        while (end > 0 && end > at - 2 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 1 && Character.isLowerCase(text.charAt(end - 1)) && Character.isLowerCase(text.charAt(end - 2));
    }

    /** @param plain whether the marks are plain digits in the text */
    private static Paragraph withReferences(Paragraph paragraph, Set<String> marks, boolean plain) {
        Matcher matcher =
                (plain ? PLAIN_REFERENCE : REFERENCE).matcher(paragraph.text().raw());
        List<NoteMark> references = new ArrayList<>(paragraph.noteMarks());
        List<SourcedText> parts = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            if (marks.contains(matcher.group(1))) {
                parts.add(paragraph.text().substring(from, matcher.start()));
                references.add(
                        new NoteMark(matcher.group(1), paragraph.text().substring(matcher.start(), matcher.end())));
                from = matcher.end();
            }
        }
        if (from == 0) {
            return paragraph;
        }
        parts.add(paragraph.text().substring(from));
        return paragraph.withNotes(references, SourcedText.concat(parts));
    }
}
