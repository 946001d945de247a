package org.policygap.parser.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Section;

/** Which entries of a contents list are told to have no heading. */
class ContentsCheckTest {

    private static Node section(String number, String heading) {
        return new Section("s" + heading.length(), number, heading, List.of(), List.of());
    }

    private static Optional<String> note(List<Node> body, String... entries) {
        List<Artefact> artefacts = new ArrayList<>();
        for (String entry : entries) {
            artefacts.add(new Artefact("a" + artefacts.size(), ArtefactKind.CONTENTS, entry, List.of()));
        }
        return ContentsCheck.check(body, artefacts).map(Problem::meaning);
    }

    private static final List<Node> BODY = List.of(
            section("1.", "Nets"),
            section("2.", "Ponds and streams in winter"),
            section("3.", "Buckets, spades and sieves"),
            section("4.", "Who may wade"),
            section("", "Appendix 1"),
            section("", "Signs of ice on a pond"),
            section("", "Boots"));

    @Test
    void aHeadingThatReadsNearlySoIsFound() {
        assertThat(note(
                        BODY,
                        "Contents",
                        "1. Nets ........ 2",
                        "2. Ponds and streams ........ 3",
                        "3. Spades and buckets ........ 4",
                        "4. Who may wade ........ 5",
                        "Appendix 1 – Signs of ice on a pond ........ 6",
                        "………………………………",
                        "Boots ........ 7"))
                .isEmpty();
    }

    @Test
    void theOthersAreNamedInOneNote() {
        assertThat(note(
                        BODY,
                        "1. Nets 2",
                        "2. Rivers 3",
                        "3. Waders 4",
                        "4. Who may wade 5",
                        "Ropes 5",
                        "Whistles 6",
                        "Signs of ice on a pond 6",
                        "Appendix 1",
                        "Boots 7",
                        "Ponds and streams in winter 8"))
                .hasValue(
                        "The contents list names “2. Rivers”, “3. Waders”, “Ropes” and 1 more, and no heading reads so.");
    }

    @Test
    void aListOfOtherThingsIsNotHeldAgainstTheHeadings() {
        assertThat(note(BODY, "Table of fees 3", "Map of the pond 4", "Boots 7"))
                .isEmpty();
    }
}
