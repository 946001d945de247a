package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;

/** Decides what the evidence means for each requirement of the model. */
public final class Judge {
    private final ElementJudge elements;
    private final Completeness completeness;
    private final FindingWriter writer;
    private final Overlooked overlooked;

    public Judge(
            Lexicon lexicon, Contraries contraries, Rarity rarity, Weights weights, Wording wording, School school) {
        List<CollisionRule> rules = List.of(
                new NumberCollision(lexicon, rarity),
                new CountCollision(lexicon, contraries),
                new ModalityCollision(lexicon, contraries, rarity),
                new LevelCollision(),
                new WaiverCollision(),
                new ExceptionCollision(),
                new AuthorityCollision(lexicon),
                new ScopeCollision(rarity),
                new PracticeCollision(lexicon, contraries, rarity),
                new ContrastCollision(lexicon, contraries, rarity));
        this.overlooked = new Overlooked(List.of(new ContrastCollision(lexicon, contraries, rarity)));
        this.elements = new ElementJudge(rules);
        this.completeness = new Completeness(weights);
        this.writer = new FindingWriter(lexicon, weights, wording, school);
    }

    /** The evidence with a passage that came near and says the opposite, if none of what was accepted does. */
    public UnitEvidence withContrary(UnitEvidence evidence) {
        return overlooked.in(evidence);
    }

    /** One finding. */
    public Finding judge(UnitEvidence evidence) {
        List<ElementJudgement> judgements = judgements(evidence);
        Status status = status(evidence, judgements);
        boolean met = status == Status.MET;
        return writer.write(
                evidence,
                met
                        ? judgements.stream()
                                .map(judgement -> judgement.isCore() ? judgement.inPlace() : judgement)
                                .toList()
                        : judgements,
                status);
    }

    private List<ElementJudgement> judgements(UnitEvidence evidence) {
        List<ElementJudgement> judgements = new ArrayList<>();
        for (int i = 0; i < evidence.byElement().size(); i++) {
            judgements.add(elements.judge(
                    evidence.unit().elements().get(i),
                    evidence.byElement().get(i),
                    evidence.statements().get(i)));
        }
        return judgements;
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
