package org.policygap.parser.structure;

import java.util.List;
import java.util.stream.IntStream;
import org.policygap.parser.clean.Paragraph;

/** Tells titles that end with a full stop from short sentences, in text without looks: "Visitors." over what they do. */
final class StoppedTitles {
    /** So many over text are the way of the document. */
    private static final int FEWEST = 3;

    private final List<Paragraph> paragraphs;
    private final Neighbours neighbours;
    /** Whether the document ends its titles with a full stop. */
    private final boolean usual;

    StoppedTitles(List<Paragraph> paragraphs, TypeScale scale, Neighbours neighbours) {
        this.paragraphs = paragraphs;
        this.neighbours = neighbours;
        this.usual = !scale.isTelling()
                && IntStream.range(0, paragraphs.size())
                                .filter(this::isOverText)
                                .limit(FEWEST)
                                .count()
                        == FEWEST;
    }

    boolean isTitle(int i) {
        return usual && isOverText(i);
    }

    /** Whether an empty line parts it from what stands before, and text follows that is no such line. */
    private boolean isOverText(int i) {
        Paragraph line = paragraphs.get(i);
        return line.isBody()
                && !line.marker().isPresent()
                && neighbours.isParted(i)
                && Character.isLetter(line.clean().charAt(0))
                && HeadingText.isStoppedTitle(line)
                && neighbours.hasNext(i)
                && HeadingText.isProse(neighbours.next(i))
                && !HeadingText.isStoppedTitle(neighbours.next(i));
    }
}
