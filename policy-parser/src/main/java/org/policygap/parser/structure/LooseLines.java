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
        List<Paragraph> marked = new ArrayList<>(paragraphs.size());
        boolean front = true;
        boolean text = false;
        int prose = 0;
        for (Paragraph paragraph : paragraphs) {
            front &= paragraph.role() != Role.HEADING && prose <= LONGEST_PREFACE;
            prose += paragraph.isBody() && HeadingText.isProse(paragraph) ? 1 : 0;
            int last = marked.size() - 1;
            if (!front
                    && last >= 0
                    && paragraph.role() == Role.OTHER
                    && PostalLines.isContact(paragraph)
                    && marked.get(last).isBody()) {
                marked.set(last, marked.get(last).then(" ", paragraph));
                continue;
            }
            boolean mayBeFront = front && !(text && goesOn(marked.get(last), paragraph));
            marked.add(paragraph.isBody() ? paragraph.as(role(paragraph, mayBeFront)) : paragraph);
            text |= front && isText(marked.get(last + 1));
        }
        keepBoxes(marked);
        return marked;
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
