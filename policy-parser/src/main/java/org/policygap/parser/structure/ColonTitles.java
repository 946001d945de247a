package org.policygap.parser.structure;

import java.util.List;
import java.util.stream.IntStream;
import org.policygap.parser.clean.Paragraph;

/** Tells titles that end with a colon from lead-ins, in text without looks: "Governors:" over what governors do. */
final class ColonTitles {
    /** So many titles with a colon over text are the way of the document. */
    private static final int FEWEST = 2;

    private final List<Paragraph> paragraphs;
    private final Neighbours neighbours;
    /** Whether the document ends its titles with a colon. */
    private final boolean usual;
    /** Whether several of its titles that stand over text end with one. */
    private final boolean several;

    ColonTitles(List<Paragraph> paragraphs, TypeScale scale, Neighbours neighbours) {
        this.paragraphs = paragraphs;
        this.neighbours = neighbours;
        this.usual = !scale.isTelling() && isUsual();
        this.several = !scale.isTelling() && areSeveral();
    }

    /** Whether most of the short lines that stand alone before a paragraph end with a colon. */
    private boolean isUsual() {
        int labels = 0;
        int titles = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph line = paragraphs.get(i);
            if (line.isBody()
                    && !line.marker().isPresent()
                    && (line.apart() || !neighbours.isSpaced())
                    && neighbours.headsParagraph(i)) {
                labels += HeadingText.isLabel(line) ? 1 : 0;
                titles += HeadingText.isTitleLike(line, LoneHeadings.LONGEST) ? 1 : 0;
            }
        }
        return labels >= FEWEST && labels > titles;
    }

    private boolean areSeveral() {
        return IntStream.range(0, paragraphs.size())
                        .filter(i -> isPartedLine(i) && headsText(i) && HeadingText.isLabel(paragraphs.get(i)))
                        .limit(FEWEST)
                        .count()
                == FEWEST;
    }

    private boolean isPartedLine(int i) {
        Paragraph line = paragraphs.get(i);
        return neighbours.isParted(i) && line.isBody() && !line.marker().isPresent();
    }

    /**
     * Whether it is one by the way of the document, or stands alone over a paragraph or over whole sentences, or over a list
     * as others do over text.
     */
    boolean isTitle(int i) {
        Paragraph line = paragraphs.get(i);
        return HeadingText.isLabel(line)
                && (usual || Divisions.isDivision(line) || (isPartedLine(i) && (several || headsText(i))));
    }

    private boolean headsText(int i) {
        return neighbours.headsText(i) || headsSentences(i);
    }

    /** Whether it stands over a list whose first item is a sentence, which needs no lead-in. */
    private boolean headsSentences(int i) {
        return neighbours.hasNext(i)
                && neighbours.next(i).marker().isBullet()
                && LineText.isSentence(neighbours.next(i));
    }
}
