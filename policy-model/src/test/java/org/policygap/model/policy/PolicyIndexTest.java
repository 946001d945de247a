package org.policygap.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.policygap.model.policy.Documents.clause;
import static org.policygap.model.policy.Documents.row;
import static org.policygap.model.policy.Documents.section;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyIndexTest {
    private static final Policy POLICY = Documents.policy(List.of(
            clause("c1", "1", "Visitors sign in."),
            section(
                    "s1",
                    "Contractors",
                    section(
                            "s2",
                            "Keys",
                            clause(
                                    "c2",
                                    "2",
                                    "Contractors must:",
                                    clause("c3", "(a)", "if they have a key:", clause("c4", "(i)", "return it")))),
                    new Table(
                            "t1",
                            "",
                            List.of(row("r1", true, "Who", "What"), row("r2", false, "Cook", "", "Gate key")),
                            List.of()))));

    private final PolicyIndex index = new PolicyIndex(POLICY);

    @Test
    void passagesStandInReadingOrderThenFootnotesThenMetadata() {
        assertThat(index.passages()).extracting(Passage::id).containsExactly("c1", "c2", "c3", "c4", "r2", "f1", "m1");
        assertThat(index.passages())
                .extracting(Passage::kind)
                .containsExactly(
                        Passage.Kind.CLAUSE,
                        Passage.Kind.CLAUSE,
                        Passage.Kind.ITEM,
                        Passage.Kind.ITEM,
                        Passage.Kind.TABLE_ROW,
                        Passage.Kind.FOOTNOTE,
                        Passage.Kind.METADATA);
    }

    @Test
    void headingsOfColumnsAreNoPassage() {
        assertThat(index.passage("r1")).isEmpty();
        assertThat(index.passage("r2").orElseThrow().text()).isEqualTo("Cook | Gate key");
        assertThat(index.passage("r2").orElseThrow().parentId()).isEqualTo("t1");
    }

    @Test
    void leadInsAndSectionsComeOutermostFirst() {
        assertThat(index.leadIns("c4")).extracting(Passage::id).containsExactly("c2", "c3");
        assertThat(index.leadIns("c1")).isEmpty();
        assertThat(index.sectionPath("c4")).extracting(Section::id).containsExactly("s1", "s2");
        assertThat(index.sectionPath("c1")).isEmpty();
        assertThat(index.items("c2")).extracting(Passage::id).containsExactly("c3");
    }

    @Test
    void aFootnoteStandsWhereItsClauseDoesAndMetadataSayTheirLabel() {
        Passage note = index.passage("f1").orElseThrow();

        assertThat(note.parentId()).isEqualTo("c1");
        assertThat(note.number()).isEqualTo("1");
        assertThat(index.passage("c4").orElseThrow().section()).isEqualTo("Keys");
        assertThat(index.passage("c4").orElseThrow().page()).isEqualTo(2);
        assertThat(index.passage("m1").orElseThrow().text()).isEqualTo("Owner: The office");
    }

    @Test
    void aRequirementIsReadWithThoseItemsThatAreNoneOfTheirOwn() {
        assertThat(new RequirementText(POLICY).of("c2"))
                .isEqualTo("Contractors must:\n(a) if they have a key:\n(i) return it");

        Policy model = POLICY.withRequirements(List.of(Documents.requirement("c2"), Documents.requirement("c4")));

        assertThat(new RequirementText(model).of("c2")).isEqualTo("Contractors must:\n(a) if they have a key:");
        assertThat(new RequirementText(model).of("nowhere")).isEmpty();
    }

    @Test
    void anItemWithoutANumberStandsAfterABullet() {
        Policy bullets = Documents.policy(List.of(clause("c1", "1", "Bring:", clause("c2", Clause.BULLET, "a key"))));

        assertThat(new RequirementText(bullets).of("c1")).isEqualTo("Bring:\n• a key");
    }
}
