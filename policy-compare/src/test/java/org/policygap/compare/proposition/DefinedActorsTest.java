package org.policygap.compare.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.compare.MadeUp;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Policy;

class DefinedActorsTest {
    private final TermReader reader = new TermReader(MadeUp.LEXICON);

    @Test
    void peopleWithANameOfTheirOwnAreWhoTheDocumentSaysTheyAre() {
        DefinedActors actors = actors(new Definition("Zigzagger", "every volunteer who feeds the ducks", "c1"));
        String text = "Zigzaggers must not paddle.";

        Terms terms = actors.complete(reader.read(text), text);

        assertThat(terms.has("#volunteer")).isTrue();
        assertThat(actors.complete(reader.read("Ducks may swim."), "Ducks may swim.")
                        .has("#volunteer"))
                .isFalse();
    }

    @Test
    void wordsThatAreKnownKeepTheirMeaning() {
        DefinedActors actors = actors(new Definition("Pupil", "any parent on the roll", "c1"));

        assertThat(actors.complete(reader.read("Pupils swim."), "Pupils swim.").has("#parent"))
                .isFalse();
    }

    private DefinedActors actors(Definition definition) {
        Policy empty = MadeUp.policy("Ducks swim.");
        return DefinedActors.of(
                new Policy(
                        empty.metadata(),
                        empty.body(),
                        empty.footnotes(),
                        List.of(definition),
                        empty.references(),
                        empty.artefacts(),
                        empty.requirements(),
                        empty.problems(),
                        empty.account(),
                        empty.source()),
                reader);
    }
}
