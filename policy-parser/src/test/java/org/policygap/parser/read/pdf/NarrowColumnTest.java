package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;

/** Sentences over the lines of a column that is narrower than the page. */
class NarrowColumnTest {
    private static PdfBuilder page() {
        return new PdfBuilder()
                .text(
                        72,
                        80,
                        "Boats are hired out on Sundays in the summer only, and never when it rains or is dark, says")
                .text(72, 94, "the warden of the boat house, who has the key.");
    }

    private static List<String> texts(PdfBuilder pdf) throws UnusableDocumentException {
        return pdf.read().blocks().stream().map(Block::text).skip(1).toList();
    }

    @Test
    void sentencesGoOnBesideAPicture() throws UnusableDocumentException {
        assertThat(texts(page().text(188, 140, "Tie the boat up first in readiness")
                        .text(188, 154, "for the next crew. Children all")
                        .text(188, 168, "need to know the names of the")
                        .text(188, 182, "River Wardens of the day and")
                        .text(188, 196, "have them at hand")))
                .containsExactly("Tie the boat up first in readiness for the next crew. Children all need to know the"
                        + " names of the River Wardens of the day and have them at hand");
    }

    @Test
    void anItemGoesOnInRaggedLines() throws UnusableDocumentException {
        assertThat(texts(page().text(90, 140, "•")
                        .text(108, 140, "Children should know the place")
                        .text(108, 154, "of the life belts and the worth")
                        .text(108, 168, "of throwing them out to a swimmer there.")))
                .containsExactly("Children should know the place of the life belts and the worth of throwing them out"
                        + " to a swimmer there.");
    }

    @Test
    void entriesOfAListStayApart() throws UnusableDocumentException {
        assertThat(texts(page().text(90, 140, "the red boat;")
                        .text(90, 154, "the blue boat;")
                        .text(90, 168, "the old boat of the two wardens;")
                        .text(90, 182, "no raft")))
                .containsExactly("the red boat;", "the blue boat;", "the old boat of the two wardens;", "no raft");
        assertThat(texts(page().text(90, 140, "rowing boats")
                        .text(90, 154, "canoes")
                        .text(90, 168, "small rafts")))
                .containsExactly("rowing boats", "canoes", "small rafts");
    }

    @Test
    void anAddressGoesOnWithoutABlank() throws UnusableDocumentException {
        assertThat(texts(page().text(
                                72,
                                140,
                                "The rules of the river and of all its weirs are kept at https://river.example/rules/statu")
                        .text(
                                72,
                                154,
                                "tory_rules.pdf for all who row, and more stands at https://river.example/of/the/old/weirs")
                        .text(72, 168, "and/or in the boat house.")))
                .containsExactly("The rules of the river and of all its weirs are kept at"
                        + " https://river.example/rules/statutory_rules.pdf for all who row, and more stands at"
                        + " https://river.example/of/the/old/weirs and/or in the boat house.");
    }
}
