package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Joins "Part 2" or "Appendix A", where it stands alone on its line, with the title that stands below it. */
final class DivisionTitles {
    private static final double SAME_SIZE = 0.5;

    private final List<Paragraph> paragraphs;

    private DivisionTitles(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** The paragraphs, such headings as one. */
    static List<Paragraph> join(List<Paragraph> paragraphs) {
        DivisionTitles titles = new DivisionTitles(paragraphs);
        List<Paragraph> joined = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (titles.isTitled(i)) {
                joined.add(paragraphs.get(i).then(" ", paragraphs.get(i + 1)));
                i++;
            } else {
                joined.add(paragraphs.get(i));
            }
        }
        return joined;
    }

    private boolean isTitled(int i) {
        Paragraph division = paragraphs.get(i);
        return division.role() == Role.HEADING
                && Divisions.isBare(division)
                && i + 1 < paragraphs.size()
                && isTitle(division, paragraphs.get(i + 1))
                && !hasFellow(i + 1);
    }

    private static boolean isTitle(Paragraph division, Paragraph below) {
        return below.role() == Role.HEADING
                && !below.marker().isPresent()
                && !Divisions.isBare(below)
                && (isAlike(division, below) || isLarger(division, below));
    }

    /** Whether an appendix has its label in smaller type than its title. */
    private static boolean isLarger(Paragraph division, Paragraph title) {
        return Divisions.isAnnex(division)
                && title.look().headingLevel() == division.look().headingLevel()
                && TypeScale.headingSize(title) > TypeScale.headingSize(division) + SAME_SIZE;
    }

    /** Whether a heading before the next division looks like the title: both stand under the division then. */
    private boolean hasFellow(int title) {
        for (int i = title + 1; i < paragraphs.size() && !isDivision(paragraphs.get(i)); i++) {
            if (isTitle(paragraphs.get(title), paragraphs.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDivision(Paragraph paragraph) {
        return paragraph.role() == Role.HEADING
                && (Divisions.isBare(paragraph) || Divisions.isDivision(paragraph) || Divisions.isAnnex(paragraph));
    }

    /** Whether two headings are set alike, whatever their capitals. */
    private static boolean isAlike(Paragraph first, Paragraph second) {
        return Math.abs(TypeScale.headingSize(first) - TypeScale.headingSize(second)) < SAME_SIZE
                && first.look().isBold() == second.look().isBold()
                && first.look().isItalic() == second.look().isItalic()
                && first.look().alignment() == second.look().alignment()
                && first.look().headingLevel() == second.look().headingLevel();
    }
}
