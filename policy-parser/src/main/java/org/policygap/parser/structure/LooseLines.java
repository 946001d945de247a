package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/**
 * Names lines of the body that say nothing a clause says: bare web addresses, copyright lines and mottoes. A telephone number or
 * mail address on a line of its own belongs to the clause before it.
 */
final class LooseLines {
    private static final int LONGEST_MOTTO = 10;
    /** Paragraphs of prose after which a document has begun, whether or not a heading was found. */
    private static final int LONGEST_PREFACE = 4;
    /** Words of the longest sentence that may stand on a cover. */
    private static final int LONGEST_TEXT_OF_FRONT = 14;

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)\\s*(?:©|\\(c\\)|copyright ©).{0,80}", Pattern.DOTALL);

    /** The paragraphs, such lines in their roles. */
    List<Paragraph> mark(List<Paragraph> paragraphs) {
        int front = frontEnd(paragraphs);
        List<Paragraph> marked = withRoles(paragraphs, front);
        keepBoxes(marked);
        return withContacts(paragraphs, marked, front);
    }

    /** Index of the first heading, or of the paragraph after so much prose that the document has begun. */
    private static int frontEnd(List<Paragraph> paragraphs) {
        int prose = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.role() == Role.HEADING || prose > LONGEST_PREFACE) {
                return i;
            }
            prose += paragraph.isBody() && HeadingText.isProse(paragraph) ? 1 : 0;
        }
        return paragraphs.size();
    }

    private static List<Paragraph> withRoles(List<Paragraph> paragraphs, int front) {
        List<Paragraph> marked = new ArrayList<>(paragraphs.size());
        boolean text = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean mayBeFront = i < front && !(text && goesOn(marked.get(i - 1), paragraph));
            marked.add(paragraph.isBody() ? paragraph.as(role(paragraph, mayBeFront)) : paragraph);
            text |= i < front && isText(marked.get(i));
        }
        return marked;
    }

    /** Gives each clause the telephone numbers and mail addresses that stand below it, after the front. */
    private static List<Paragraph> withContacts(List<Paragraph> paragraphs, List<Paragraph> marked, int front) {
        List<Paragraph> joined = new ArrayList<>(marked.subList(0, front));
        for (int i = front; i < marked.size(); i++) {
            int last = joined.size() - 1;
            boolean contact = paragraphs.get(i).role() == Role.OTHER && PostalLines.isContact(paragraphs.get(i));
            if (contact && last >= 0 && joined.get(last).isBody()) {
                joined.set(last, joined.get(last).then(" ", marked.get(i)));
            } else {
                joined.add(marked.get(i));
            }
        }
        return joined;
    }

    /** A box that holds text is text as a whole: its brief lines say something beside the others. Its title begins none. */
    private static void keepBoxes(List<Paragraph> marked) {
        int begin = 0;
        boolean text = false;
        for (int i = 0; i <= marked.size(); i++) {
            boolean within = i < marked.size()
                    && marked.get(i).isBoxed()
                    && marked.get(i).role() != Role.TITLE;
            if (within) {
                text |= marked.get(i).isBody();
                continue;
            }
            for (int line = begin; text && line < i; line++) {
                Paragraph paragraph = marked.get(line);
                marked.set(line, paragraph.role() == Role.FRONT_MATTER ? paragraph.as(Role.BODY) : paragraph);
            }
            begin = i + 1;
            text = false;
        }
    }

    /** Whether it is a clause of the document, after which brief lines may be clauses too. */
    private static boolean isText(Paragraph paragraph) {
        return paragraph.isBody()
                && paragraph.words() > LONGEST_TEXT_OF_FRONT
                && Wording.endsSentence(paragraph.text().raw());
    }

    /** Whether a line says something, or is what the one before it announces. */
    private static boolean goesOn(Paragraph before, Paragraph line) {
        boolean announced = before.isBody() && Wording.leadsIn(before.text().raw());
        return announced || HeadingText.hasVerb(line.clean()) || Notices.hasAddress(line.clean());
    }

    private static Role role(Paragraph paragraph, boolean front) {
        String text = paragraph.text().raw();

        if (paragraph.marker().isPresent()) {
            return Role.BODY;
        }
        if (Wording.isAddress(text)
                || (Wording.startsWithAny(text, "©(cC")
                        && COPYRIGHT.matcher(text).matches())
                || !Characters.hasLetterOrDigit(text)) {
            return Role.OTHER;
        }
        boolean centred = paragraph.look().alignment() == Alignment.CENTRE;
        boolean motto = front && (centred || (Wording.words(text) <= LONGEST_MOTTO && !Wording.isClosed(text)));
        return motto ? Role.FRONT_MATTER : Role.BODY;
    }
}
