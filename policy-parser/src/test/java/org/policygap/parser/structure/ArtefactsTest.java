package org.policygap.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.Policy;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;

class ArtefactsTest {

    @Test
    void aRunningLineIsOneArtefactInSeveralPlacesAndOtherNumbersAreKept() throws UnusableDocumentException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= 3; page++) {
            text.append(page > 1 ? "\f" : "")
                    .append("Lending policy\n\n")
                    .append(page)
                    .append(". Pupils must bring back what they borrow, and staff of group ")
                    .append((char) ('a' + page))
                    .append(" will ask for it.\n\n")
                    .append("Staff of room ")
                    .append((char) ('a' + page))
                    .append(" must keep a list of what was lent.\n\n")
                    .append("Order ")
                    .append(page * 10)
                    .append("\n\nPage ")
                    .append(page)
                    .append(" of 3\n");
        }
        Policy policy = new PolicyParser().parse("lending.txt", text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(running(policy))
                .filteredOn(artefact -> artefact.text().startsWith("Page"))
                .singleElement()
                .satisfies(artefact -> assertThat(artefact.source()).hasSize(3));
        assertThat(running(policy)).extracting(Artefact::text).contains("Order 10", "Order 20", "Order 30");
    }

    @Test
    void aSentenceWhoseBlanksAreFilledInIsNoField() throws UnusableDocumentException {
        Policy policy = new PolicyParser().parse("boats.txt", """
                        Boat Policy

                        1. Hire

                        The keeper looks after ___6___ boats, and ___2__ of these may be canoes.

                        Boat: __________ Day: __________
                        """.getBytes(StandardCharsets.UTF_8));
        assertThat(policy.artefacts())
                .filteredOn(artefact -> artefact.kind() == ArtefactKind.FORM_FIELD)
                .extracting(Artefact::text)
                .containsExactly("Boat: __________ Day: __________");
    }

    private static List<Artefact> running(Policy policy) {
        return policy.artefacts().stream()
                .filter(artefact -> artefact.kind() == ArtefactKind.FOOTER || artefact.kind() == ArtefactKind.HEADER)
                .toList();
    }

    @Test
    void aSignThatIsWrittenAtTheEdgeOfOnePageIsNoNumberOfAnother() throws UnusableDocumentException {
        String prose = "Boats belong to the school, and all care for them.";
        Printed printed = new Printed().bold("Boat Policy").bold("Boats").text(prose);
        for (String lot : List.of("5", "#", "7", "8")) {
            printed.page().text("Lot " + lot).text(prose).text(prose);
        }
        printed.page().text(prose).page().text(prose);
        assertThat(printed.tree()).contains("# Lot 5", "  " + prose);
    }
}
