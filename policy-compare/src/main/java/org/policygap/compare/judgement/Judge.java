package org.policygap.compare.judgement;

import java.util.List;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;

/** Decides what the evidence means for each requirement of the model. */
public final class Judge {
    private final ElementJudge elements;
    private final Completeness completeness;
    private final Weights weights;
    private final FindingWriter writer;
    private final Overlooked overlooked;

    public Judge(
            Lexicon lexicon, Contraries contraries, Rarity rarity, Weights weights, Wording wording, School school) {
        CollisionRule numbers = new NumberCollision(contraries, rarity);
        CollisionRule verdicts = new ModalityCollision(lexicon, contraries, rarity);
        CollisionRule contrasts = new ContrastCollision(lexicon, contraries, rarity);
        List<CollisionRule> rules = List.of(
                numbers,
                new CountCollision(lexicon, contraries),
                verdicts,
                new LevelCollision(),
                new WaiverCollision(),
                new ExceptionCollision(),
                new AuthorityCollision(lexicon),
                new ScopeCollision(rarity),
                new PracticeCollision(lexicon, contraries, rarity),
                contrasts);
        this.overlooked = new Overlooked(contrasts, verdicts, numbers);
        this.elements = new ElementJudge(rules);
        this.weights = weights;
        this.completeness = new Completeness(weights);
        this.writer = new FindingWriter(lexicon, wording, school);
    }

    /** The evidence for each requirement, with passages that came near and rule otherwise. */
    public List<UnitEvidence> withOverlooked(List<UnitEvidence> found) {
        return overlooked.in(found);
    }

    /** One finding. */
    public Finding judge(UnitEvidence evidence) {
        List<ElementJudgement> judgements = judgements(evidence);
        if (!isBesideThePoint(evidence, judgements)) {
            return judge(evidence, judgements);
        }
        UnitEvidence none = evidence.acceptingNone();
        return judge(none, judgements(none));
    }

    private List<ElementJudgement> judgements(UnitEvidence evidence) {
        return IntStream.range(0, evidence.unit().elements().size())
                .mapToObj(element -> elements.judge(evidence, element))
                .toList();
    }

    /**
     * Whether the passages have none of the points that count and are not even likely to be evidence: they share words with
     * the clause and speak of something else, as half of such passages of published policies do. What a person confirmed stays.
     */
    private boolean isBesideThePoint(UnitEvidence evidence, List<ElementJudgement> judgements) {
        boolean unlikely = evidence.accepted().stream().allMatch(fit -> fit.score() < weights.of("accept.pointless"));
        return unlikely
                && !evidence.accepted().isEmpty()
                && !evidence.isConfirmed()
                && judgements.stream()
                        .allMatch(judgement -> judgement.state() == ElementState.ABSENT || !judgement.isCore())
                && judgements.stream().noneMatch(judgement -> judgement.state() == ElementState.OPPOSED);
    }

    private Finding judge(UnitEvidence evidence, List<ElementJudgement> judgements) {
        Status status = status(evidence, judgements);
        Confidence confidence = Sureness.of(evidence, judgements, status, weights);
        return writer.write(
                evidence,
                status == Status.MET
                        ? judgements.stream()
                                .map(judgement -> judgement.isCore() ? judgement.inPlace() : judgement)
                                .toList()
                        : judgements,
                status,
                confidence);
    }

    /** Conflict if an element is opposed, missing if nothing is there, in place if what is there is enough. */
    private Status status(UnitEvidence evidence, List<ElementJudgement> judgements) {
        if (judgements.stream().anyMatch(j -> j.state() == ElementState.OPPOSED)) {
            return Status.CONFLICT;
        }
        if (evidence.accepted().isEmpty()) {
            return Status.MISSING;
        }
        return completeness.isInPlace(evidence, judgements) ? Status.MET : Status.PARTIAL;
    }
}
