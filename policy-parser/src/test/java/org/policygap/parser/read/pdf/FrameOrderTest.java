package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.parser.read.pdf.PdfBuilder.BOLD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;
import org.policygap.parser.block.Document;
import org.policygap.parser.block.Story;

/** Pages without tags whose frames are drawn in another order than they are read. */
class FrameOrderTest {

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .filter(b -> b.story() == Story.BODY)
                .map(Block::text)
                .toList();
    }

    @Test
    void framesAreReadInOrderThoughTheHeadingIsDrawnLast() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 140, "Hats are worn from May to September.")
                .text(350, 140, "Sun cream is brought from home.")
                .text(350, 170, "It has a name on it.")
                .text(72, 170, "They cover the neck.")
                .text(BOLD, 14, 72, 110, "Hats and cream in summer, for all who play outside in the sun")
                .read();
        assertThat(texts(document))
                .containsExactly(
                        "Hats and cream in summer, for all who play outside in the sun",
                        "Hats are worn from May to September.",
                        "They cover the neck.",
                        "Sun cream is brought from home.",
                        "It has a name on it.");
    }

    @Test
    void twoColumnsInTheirOrderStayAsDrawn() throws UnusableDocumentException {
        Document document = new PdfBuilder()
                .text(72, 110, "Hats are worn from May on.")
                .text(72, 140, "They cover the neck and shade the eyes in this column.")
                .text(72, 170, "They have a name in them.")
                .text(320, 110, "Sun cream is brought from home.")
                .text(320, 150, "It has a name on it.")
                .read();
        assertThat(texts(document))
                .containsExactly(
                        "Hats are worn from May on.",
                        "They cover the neck and shade the eyes in this column.",
                        "They have a name in them.",
                        "Sun cream is brought from home.",
                        "It has a name on it.");
    }
}
