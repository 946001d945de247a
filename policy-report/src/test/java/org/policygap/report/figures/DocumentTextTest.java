package org.policygap.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.Section;
import org.policygap.model.policy.SourceSpan;

class DocumentTextTest {
    private static final List<SourceSpan> PAGE_TWO = List.of(new SourceSpan(2, 1, 0, 1));

    private static final Clause LONG = clause(
            "c3",
            "",
            "The building has an alarm. ".repeat(8) + "It is set so that everybody who comes in after dark must:",
            clause("c3-1", Clause.BULLET, "ring twice"));

    private static final Clause ENDLESS =
            clause("c4", "", "In the building ".repeat(20) + "everybody must:", clause("c4-1", Clause.BULLET, "sing"));

    private final DocumentText document = new DocumentText(policy());

    @Test
    void anItemIsReadWithItsLeadIn() {
        assertThat(document.wording("c1-2")).isEqualTo("Staff must not: share keys");
        assertThat(document.wording(List.of("c1-1", "c1-2", "c2")))
                .isEqualTo("Staff must not: lend cards\nshare keys\nDoors are locked.");
    }

    @Test
    void aLeadInByItselfIsReadWithItsItems() {
        assertThat(document.wording(List.of("c1", "c2")))
                .isEqualTo("Staff must not:\n• lend cards\n• share keys\nDoors are locked.");
        assertThat(document.wording(List.of("c1", "c1-2"))).isEqualTo("Staff must not:\nStaff must not: share keys");
    }

    @Test
    void ofALongLeadInTheLastSentenceIsQuoted() {
        assertThat(document.wording("c3-1"))
                .isEqualTo("… It is set so that everybody who comes in after dark must: ring twice");
        assertThat(document.number("c3-1")).isEqualTo("¶3 •1");
    }

    @Test
    void ofALongSentenceTheEndIsQuoted() {
        assertThat(document.wording("c4-1"))
                .hasSizeLessThan(125)
                .startsWith("… ")
                .endsWith("everybody must: sing");
    }

    @Test
    void aRuleWithoutASubjectIsReadWithItsHeading() {
        assertThat(document.wording("c5")).isEqualTo("Keys: are kept in a pond.");
    }

    @Test
    void aFootnoteDoesNotContinueItsClause() {
        assertThat(document.wording("f1")).isEqualTo("Cards are grey.");
        assertThat(document.place("f1")).isEqualTo("Footnote 1, p. 2");
    }

    @Test
    void placesAreCitedAsPeopleDo() {
        assertThat(document.place("c1")).isEqualTo("Para 4.2, p. 2");
        assertThat(document.place("c1-1")).isEqualTo("Para 4.2(a), p. 2");
        assertThat(document.place("c1-2")).isEqualTo("Para 4.2 bullet 2, p. 2");
        assertThat(document.place("c2")).isEqualTo("¶2 under “Keys”, p. 2");
        assertThat(document.place("unknown")).isEmpty();
    }

    private static Policy policy() {
        Clause first = clause("c1-1", "a)", "lend cards");
        Clause second = clause("c1-2", Clause.BULLET, "share keys");
        Clause leadIn = clause("c1", "4.2.", "Staff must not:", first, second);
        Section keys = new Section(
                "s1",
                "4",
                "Keys",
                List.of(
                        leadIn,
                        clause("c2", "", "Doors are locked."),
                        LONG,
                        ENDLESS,
                        clause("c5", "", "are kept in a pond.")),
                PAGE_TWO);
        return new Policy(
                new PolicyMetadata(List.of()),
                List.of(keys),
                List.of(new Footnote("f1", "1", "Cards are grey.", "c1", PAGE_TWO)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new DocumentSource("keys.docx", DocumentFormat.DOCX, "0".repeat(64), 1, 2));
    }

    private static Clause clause(String id, String number, String text, Clause... items) {
        return new Clause(id, number, NumberSource.TYPED, text, List.of(items), PAGE_TWO);
    }
}
