package org.policygap.parser.structure;

import java.util.List;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/** The cover of a document: short lines before its contents list. */
final class Cover {
    private Cover() {}

    /** Index of the contents list if only such lines stand before it; else 0. */
    static int end(List<Paragraph> paragraphs) {
        int i = 0;
        while (i < paragraphs.size() && isLine(paragraphs.get(i))) {
            i++;
        }
        return i < paragraphs.size() && paragraphs.get(i).role() == Role.CONTENTS ? i : 0;
    }

    private static boolean isLine(Paragraph line) {
        return line.role() != Role.BODY
                ? line.role() != Role.CONTENTS
                : line.cell().isEmpty()
                        && !line.marker().isPresent()
                        && line.look().headingLevel() <= 1
                        && line.words() <= FrontMatter.LONGEST_LINE
                        && !Wording.endsSentence(line.text().raw());
    }
}
