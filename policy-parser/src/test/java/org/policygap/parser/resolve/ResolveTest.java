package org.policygap.parser.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.model.policy.Clause;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.NumberSource;
import org.policygap.model.policy.Reference;
import org.policygap.model.policy.ReferenceKind;
import org.policygap.model.policy.ReferenceState;
import org.policygap.model.policy.Section;

class ResolveTest {
    private static final Resolver RESOLVER = new Resolver(Superseded.shipped());

    private static Clause clause(String id, String number, String text) {
        return new Clause(id, number, NumberSource.TYPED, text, List.of(), List.of());
    }

    private static List<Definition> definitions(String text) {
        return RESOLVER.resolve(List.of(clause("c1", "", text)), List.of()).definitions();
    }

    @Test
    void findsDefinitionsInTheirUsualForms() {
        assertThat(definitions("“Governor” means a member of the governing body. “Head” includes a deputy."))
                .extracting(Definition::term)
                .containsExactly("Governor", "Head");
        assertThat(definitions("For the purposes of this policy, trip refers to any journey off site."))
                .containsExactly(new Definition("trip", "any journey off site.", "c1"));
        assertThat(definitions("It binds drivers and escorts (referred to in this policy as transport staff)."))
                .extracting(Definition::term)
                .containsExactly("transport staff");
        assertThat(definitions("Elm Row Academy (“the School”) opens at eight."))
                .extracting(Definition::term)
                .containsExactly("the School");
    }

    @Test
    void resolvesReferences() {
        List<Node> body = List.of(
                clause("c1", "1.1", "See paragraph 1.2 and paragraph 9.9."),
                clause("c2", "1.2", "The Education Act 2002 and section 175 of the Education Act 2002 apply."),
                clause("c3", "1.3", "The Lone Working Policy is at www.example.org/lone and clause 1.3 is this."),
                clause("c4", "1.3", "Twice."));

        List<Reference> references = RESOLVER.resolve(body, List.of()).references();

        assertThat(references)
                .contains(
                        new Reference(
                                "c1", "paragraph 1.2", ReferenceKind.INTERNAL, ReferenceState.RESOLVED, List.of("c2")),
                        new Reference(
                                "c1", "paragraph 9.9", ReferenceKind.INTERNAL, ReferenceState.DANGLING, List.of()),
                        new Reference(
                                "c2", "Education Act 2002", ReferenceKind.STATUTE, ReferenceState.EXTERNAL, List.of()),
                        new Reference("c2", "section 175", ReferenceKind.STATUTE, ReferenceState.EXTERNAL, List.of()),
                        new Reference(
                                "c3", "Lone Working Policy", ReferenceKind.POLICY, ReferenceState.EXTERNAL, List.of()),
                        new Reference(
                                "c3", "www.example.org/lone", ReferenceKind.WEB, ReferenceState.EXTERNAL, List.of()),
                        new Reference(
                                "c3",
                                "clause 1.3",
                                ReferenceKind.INTERNAL,
                                ReferenceState.AMBIGUOUS,
                                List.of("c3", "c4")));
    }

    @Test
    void resolvesSectionsAndAppendicesByTheirNames() {
        List<Node> body = List.of(
                clause("c1", "2.", "See section 2, appendix A and appendix B; paragraph 2 is this."),
                new Section("s1", "", "Section 2 – Trips", List.of(), List.of()),
                new Section("s2", "Appendix A:", "Boats", List.of(), List.of()),
                new Section("s3", "", "Appendix B Coaches", List.of(), List.of()));

        assertThat(RESOLVER.resolve(body, List.of()).references())
                .extracting(Reference::text, Reference::targetIds)
                .containsExactly(
                        tuple("section 2", List.of("s1")),
                        tuple("appendix A", List.of("s2")),
                        tuple("appendix B", List.of("s3")),
                        tuple("paragraph 2", List.of("c1")));
    }

    private static List<String> entries(Node... under) {
        Section section = new Section("s1", "", "Definitions", List.of(under), List.of());
        return RESOLVER.resolve(List.of(section), List.of()).definitions().stream()
                .map(Definition::term)
                .toList();
    }

    @Test
    void aSentenceWithAColonIsNoEntryOfAGlossary() {
        assertThat(entries(
                        clause("c1", "", "The following terms apply: all are to be read together."),
                        clause("c2", "", "Staff must wear these: boots and a bright coat."),
                        clause("c3", "", "Keeper: the adult who holds the key."),
                        clause("c4", "", "Crew shall mean all who row in a boat.")))
                .containsExactly("Keeper", "Crew");
    }

    @Test
    void aGlossaryGoesOnInItsSubsections() {
        Clause keeper = clause("c1", "", "Keeper: the adult who holds the key.");
        assertThat(entries(new Section("s2", "", "People", List.of(keeper), List.of())))
                .containsExactly("Keeper");
    }

    @Test
    void aTermIsDefinedOnceInAClause() {
        assertThat(definitions("“Crew” means all who row. “crew” means all who row."))
                .extracting(Definition::term)
                .containsExactly("Crew");
    }
}
