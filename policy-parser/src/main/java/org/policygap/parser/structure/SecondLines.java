package org.policygap.parser.structure;

import java.util.stream.Stream;
import org.policygap.parser.block.Alignment;
import org.policygap.parser.block.Block;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/** Joins headings that go on in a second line. */
final class SecondLines {
    /** Characters of the shortest line of plain text that may have been broken. */
    private static final int SHORTEST_FULL = 40;

    private SecondLines() {}

    /**
     * Whether two lines are one heading: nothing stands between them, and the text around leaves space everywhere else.
     *
     * @param spaced whether empty lines part the paragraphs of the document
     */
    static boolean goOn(Paragraph first, Paragraph second, boolean spaced) {
        boolean adjoining = first.role() == Role.HEADING
                && !second.apart()
                && !second.marker().isPresent();
        boolean centred = (Neighbours.isCentredUnder(first, second) || areCentred(first, second))
                && TypeScale.lookAlike(first, second);
        if (adjoining && (centred || second.clean().startsWith("("))) {
            return true;
        }
        boolean lines =
                adjoining && first.look().style().equals(Block.LINE) && (isFull(first) || Divisions.isBare(first));
        boolean alike = Characters.isCapitals(first.text().raw())
                == Characters.isCapitals(second.text().raw());
        return lines && spaced && alike && !first.clean().endsWith("?");
    }

    /** Whether a line of plain text is so long that the next word may not have fitted. */
    private static boolean isFull(Paragraph line) {
        return line.clean().length() >= SHORTEST_FULL;
    }

    /** Whether the file sets both in the middle and says of neither how deep it stands. */
    private static boolean areCentred(Paragraph first, Paragraph second) {
        return Stream.of(first, second)
                .map(Paragraph::look)
                .allMatch(look -> look.alignment() == Alignment.CENTRE
                        && look.headingLevel() == 0
                        && look.layout().isEmpty());
    }

    /** Both as one heading. */
    static Paragraph join(Paragraph first, Paragraph second) {
        Paragraph whole = first.then(" ", second);
        return Neighbours.isCentredUnder(first, second) ? whole.centred() : whole;
    }
}
