package org.policygap.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PrintableTest {
    private static final String TEXT =
            "Each visit has a leader. The leader is named in “Our year (2026).” Parents are told.";

    @Test
    void isCutAfterASentenceIfThatLeavesEnough() {
        assertThat(Printable.sentences(TEXT, 40)).isEqualTo("Each visit has a leader. …");
        assertThat(Printable.sentences(TEXT, 70))
                .isEqualTo("Each visit has a leader. The leader is named in “Our year (2026).” …");
        assertThat(Printable.sentences(TEXT, TEXT.length())).isEqualTo(TEXT);
    }

    @Property(tries = 500)
    void plainTextsNeedNoCleaning(@ForAll("texts") String text) {
        assertThat(Printable.of(text)).isEqualTo(Printable.cleaned(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('\t', '\u2100').ofMaxLength(12);
    }

    @Test
    void isCutAfterAPartOfASentenceIfOneEndsLate() {
        assertThat(Printable.sentences("The leader takes the list, the keys and the first-aid bag along", 30))
                .isEqualTo("The leader takes the list, …");
    }

    @Test
    void cellsOfATableAreJoinedByDashes() {
        assertThat(Printable.cells("Harm to a child | The lead")).isEqualTo("Harm to a child – The lead");
    }

    @Test
    void isCutAfterAWordElse() {
        assertThat(Printable.sentences(TEXT, 60))
                .isEqualTo("Each visit has a leader. The leader is named in “Our year …");
        assertThat(Printable.sentences("No end of a sentence here", 12)).isEqualTo("No end of a …");
    }
}
