package org.policygap.parser.structure;

import java.util.List;
import java.util.Optional;
import org.policygap.parser.block.Layout;
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

    /** Whether a line stands in the lower half of its page, under larger type, where no title stands. */
    static boolean isBelowLarger(List<Paragraph> paragraphs, Paragraph line) {
        Optional<Layout> place = line.look().layout();
        return place.filter(here -> here.top() > here.pageHeight() / 2).isPresent()
                && paragraphs.stream()
                        .filter(other -> other.look().page() == line.look().page())
                        .flatMap(other -> other.look().layout().stream())
                        .anyMatch(other -> other.bottom() < place.get().top()
                                && other.size() > place.get().size());
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
