package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** Names lines of the body that say nothing a clause says: bare web addresses and mottoes. */
final class LooseLines {
    private static final int LONGEST_MOTTO = 10;

    /** The paragraphs, such lines in their roles. */
    List<Paragraph> mark(List<Paragraph> paragraphs) {
        List<Paragraph> marked = new ArrayList<>(paragraphs.size());
        boolean front = true;
        for (Paragraph paragraph : paragraphs) {
            front &= paragraph.role() != Role.HEADING;
            marked.add(paragraph.isBody() ? paragraph.as(role(paragraph, front)) : paragraph);
        }
        return marked;
    }

    private static Role role(Paragraph paragraph, boolean front) {
        String text = paragraph.text().raw();

        if (paragraph.marker().isPresent()) {
            return Role.BODY;
        }
        if (Wording.isAddress(text) || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Role.OTHER;
        }
        boolean motto = front && Wording.words(text) <= LONGEST_MOTTO && !Wording.isClosed(text);
        return motto ? Role.FRONT_MATTER : Role.BODY;
    }
}
