package org.policygap.model.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.Artefact;
import org.policygap.model.policy.ArtefactKind;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Footnote;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.Limit;
import org.policygap.model.policy.MetadataEntry;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Node;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Proposition;
import org.policygap.model.policy.Reference;
import org.policygap.model.policy.ReferenceKind;
import org.policygap.model.policy.ReferenceState;
import org.policygap.model.policy.Requirement;
import org.policygap.model.policy.Severity;

/** Arbitrary policies. */
final class PolicyDrafts {
    private PolicyDrafts() {}

    static Arbitrary<Policy> policies() {
        return Combinators.combine(
                        NodeDrafts.nodes().list().ofMaxSize(4),
                        entry().list().ofMaxSize(2),
                        notes(),
                        requirement().list().ofMaxSize(3),
                        problem().list().ofMaxSize(2),
                        account().list().ofMaxSize(2),
                        source())
                .as(PolicyDrafts::policy);
    }

    private static Policy policy(
            List<Draft<Node>> body,
            List<Draft<MetadataEntry>> entries,
            Notes notes,
            List<Draft<RequirementContent>> requirements,
            List<Problem> problems,
            List<AccountLine> account,
            DocumentSource source) {
        Draft.Ids ids = new Draft.Ids();
        PolicyMetadata metadata = new PolicyMetadata(Draft.buildAll(entries, ids));
        List<Node> nodes = Draft.buildAll(body, ids);
        List<Footnote> footnotes = Draft.buildAll(notes.footnotes, ids);
        boolean empty = ids.nodes().isEmpty();
        return new Policy(
                metadata,
                nodes,
                footnotes,
                empty ? List.of() : Draft.buildAll(notes.definitions, ids),
                empty ? List.of() : Draft.buildAll(notes.references, ids),
                Draft.buildAll(notes.artefacts, ids),
                requirements(requirements, ids),
                problems,
                account,
                source);
    }

    /** Each on a passage of its own. */
    private static List<Requirement> requirements(List<Draft<RequirementContent>> drafts, Draft.Ids ids) {
        return IntStream.range(0, Math.min(drafts.size(), ids.passages().size()))
                .mapToObj(i -> drafts.get(i).build(ids).on(ids.passages().get(i)))
                .toList();
    }

    private record Notes(
            List<Draft<Footnote>> footnotes,
            List<Draft<Definition>> definitions,
            List<Draft<Reference>> references,
            List<Draft<Artefact>> artefacts) {}

    private static Arbitrary<Notes> notes() {
        return Combinators.combine(
                        footnote().list().ofMaxSize(2),
                        definition().list().ofMaxSize(2),
                        reference().list().ofMaxSize(2),
                        artefact().list().ofMaxSize(2))
                .as(Notes::new);
    }

    private static Arbitrary<Draft<Footnote>> footnote() {
        return Combinators.combine(
                        Anything.text(), Anything.text(), Anything.choice(), Anything.bool(), Anything.spans())
                .as((mark, text, choice, marked, spans) -> ids -> {
                    String node = marked && !ids.nodes().isEmpty() ? ids.node(choice) : "";
                    return new Footnote(ids.next('f'), mark, text, node, spans);
                });
    }

    private static Arbitrary<Draft<Definition>> definition() {
        return Combinators.combine(Anything.text(), Anything.text(), Anything.choice())
                .as((term, meaning, choice) -> ids -> new Definition(term, meaning, ids.node(choice)));
    }

    private static Arbitrary<Draft<Reference>> reference() {
        return Combinators.combine(
                        Anything.choice(),
                        Anything.text(),
                        Arbitraries.of(ReferenceKind.class),
                        Arbitraries.of(ReferenceState.class),
                        Anything.choice().list().ofMaxSize(2))
                .as((choice, text, kind, state, targets) -> ids -> new Reference(
                        ids.node(choice),
                        text,
                        kind,
                        state,
                        targets.stream().map(ids::node).toList()));
    }

    private static Arbitrary<Draft<Artefact>> artefact() {
        return Combinators.combine(Arbitraries.of(ArtefactKind.class), Anything.text(), Anything.spans())
                .as((kind, text, spans) -> ids -> new Artefact(ids.next('a'), kind, text, spans));
    }

    private static Arbitrary<Draft<MetadataEntry>> entry() {
        return Combinators.combine(
                        Arbitraries.of(MetadataField.class),
                        Anything.text(),
                        Anything.text(),
                        Anything.isoValue(),
                        Anything.bool(),
                        Anything.spans())
                .as((field, label, literal, value, derived, spans) ->
                        ids -> new MetadataEntry(ids.next('m'), field, label, literal, value, derived, spans));
    }

    private record RequirementContent(
            ClauseKind kind,
            Importance importance,
            String topic,
            Optional<Modality> minimum,
            List<Element> elements,
            String notes) {
        Requirement on(String nodeId) {
            return new Requirement(nodeId, kind, importance, topic, minimum, elements, notes);
        }
    }

    private static Arbitrary<Draft<RequirementContent>> requirement() {
        return Combinators.combine(
                        Arbitraries.of(ClauseKind.class),
                        Arbitraries.of(Importance.class),
                        Anything.text(),
                        Arbitraries.of(Modality.class).optional(),
                        element().list().ofMinSize(1).ofMaxSize(2),
                        Anything.text())
                .as((kind, importance, topic, minimum, elements, notes) -> ids ->
                        new RequirementContent(kind, importance, topic, minimum, Draft.buildAll(elements, ids), notes));
    }

    private static Arbitrary<Draft<Element>> element() {
        return Combinators.combine(
                        Anything.bool(),
                        Anything.text(),
                        proposition(),
                        limit().optional(),
                        Anything.text().list().ofMaxSize(2),
                        Anything.bool())
                .as((core, text, proposition, limit, synonyms, stricter) ->
                        ids -> new Element(ids.next('e'), core, text, proposition, limit, synonyms, stricter));
    }

    private static Arbitrary<Proposition> proposition() {
        return Combinators.combine(
                        Arbitraries.of(Modality.class), Anything.text().list().ofSize(8))
                .as((modality, slots) -> new Proposition(
                        slots.get(0),
                        modality,
                        slots.get(1),
                        slots.get(2),
                        slots.get(3),
                        slots.get(4),
                        slots.get(5),
                        slots.get(6),
                        slots.get(7)));
    }

    private static Arbitrary<Limit> limit() {
        return Combinators.combine(
                        Arbitraries.of(Limit.Comparator.class),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.0001"), new BigDecimal("1000000"))
                                .ofScale(4),
                        Arbitraries.of("day", "school day", "year of age", "percent"))
                .as(Limit::new);
    }

    private static Arbitrary<Problem> problem() {
        return Combinators.combine(
                        Arbitraries.of(Severity.class),
                        Anything.kebab(),
                        Anything.text(),
                        Anything.text(),
                        Anything.spans())
                .as(Problem::new);
    }

    private static Arbitrary<AccountLine> account() {
        return Combinators.combine(Anything.text(), Arbitraries.longs().greaterOrEqual(0))
                .as(AccountLine::new);
    }

    private static Arbitrary<DocumentSource> source() {
        return Combinators.combine(
                        Anything.text(),
                        Arbitraries.of(DocumentFormat.class),
                        Anything.hex(64),
                        Arbitraries.longs().greaterOrEqual(0),
                        Arbitraries.integers().greaterOrEqual(0))
                .as(DocumentSource::new);
    }
}
