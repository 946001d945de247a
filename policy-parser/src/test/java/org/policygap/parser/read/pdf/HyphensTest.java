package org.policygap.parser.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.parser.block.Block;

class HyphensTest {

    private static String read(String... lines) throws UnusableDocumentException {
        PdfBuilder pdf = new PdfBuilder();
        for (int i = 0; i < lines.length; i++) {
            pdf.text(72, 100 + 14 * i, lines[i]);
        }
        return pdf.read().blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    @Test
    void wordsThatAProgramPartedAreJoined() throws UnusableDocumentException {
        assertThat(read(
                        "The keeper has the responsibili-",
                        "ties of the shed and in naviga-",
                        "tion of boats a voice; she will al-",
                        "locate oars and keep them in or-",
                        "der, as a good crew has the self-",
                        "esteem and the joy in a follow-",
                        "up that rowers of state-of-the-",
                        "art boats are known for."))
                .isEqualTo(
                        "The keeper has the responsibilities of the shed and in navigation of boats a voice; she will allocate"
                                + " oars and keep them in order, as a good crew has the self-esteem and the joy in a follow-up"
                                + " that rowers of state-of-the-art boats are known for.");
    }

    @Test
    void compoundsKeepTheirHyphenWhereTheDocumentHasBothWords() throws UnusableDocumentException {
        assertThat(read(
                        "Rowers share the responsibili-",
                        "ties, and it is the naviga-",
                        "tion of boats based at a school",
                        "that they learn from school-",
                        "based books."))
                .isEqualTo(
                        "Rowers share the responsibilities, and it is the navigation of boats based at a school that they"
                                + " learn from school-based books.");
    }

    @Test
    void compoundsKeepTheirHyphenWhereTheirEndIsAWord() throws UnusableDocumentException {
        assertThat(read(
                        "The keeper has the responsibili-",
                        "ties of the shed and in naviga-",
                        "tion the voice; oars are nut-",
                        "free, the crews are gender-",
                        "neutral, and with the Vice-",
                        "chair they learn by role-",
                        "play that a crew may dis-",
                        "agree, and that a neutral",
                        "keeper will agree."))
                .endsWith(
                        "oars are nut-free, the crews are gender-neutral, and with the Vice-chair they learn by role-play"
                                + " that a crew may disagree, and that a neutral keeper will agree.");
    }

    @Test
    void anAuthorsHyphensStay() throws UnusableDocumentException {
        assertThat(read("Oars are kept by the post-", "holder and every co-", "opted member."))
                .isEqualTo("Oars are kept by the post-holder and every co-opted member.");
    }
}
