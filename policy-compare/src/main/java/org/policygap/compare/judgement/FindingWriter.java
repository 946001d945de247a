package org.policygap.compare.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ElementFinding;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.NearMiss;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.Status;

/** Writes a decision down: the finding with its reasons in plain words, all taken from the decision record. */
final class FindingWriter {
    private static final int MOST_BRIDGES = 5;

    private final Bridges bridges;
    private final Explanation explanation;
    private final Wording wording;
    private final School school;

    FindingWriter(Lexicon lexicon, Wording wording, School school) {
        this.bridges = new Bridges(lexicon);
        this.explanation = new Explanation(bridges);
        this.wording = wording;
        this.school = school;
    }

    Finding write(UnitEvidence found, List<ElementJudgement> judgements, Status status, Confidence confidence) {
        List<Evidence> evidence = found.accepted().stream().map(this::evidence).toList();
        List<Conflict> conflicts = judgements.stream()
                .flatMap(j -> j.conflict().stream())
                .distinct()
                .toList();
        Comparator<ElementJudgement> order = Comparator.comparing(j -> !j.isCore());
        List<ElementJudgement> coreFirst = judgements.stream().sorted(order).toList();
        Standing standing = Standing.of(found, judgements, status);
        List<String> whyNot = found.nearest().stream().map(Explanation::whyNot).toList();
        return new Finding(
                found.unit().requirement().nodeId(),
                status,
                standing.relation(),
                standing.strictness(),
                confidence,
                judgements.stream().map(FindingWriter::elementFinding).toList(),
                evidence,
                conflicts,
                nearMisses(found.nearest(), whyNot),
                new MissingText(found, coreFirst).write(status),
                explanation.of(found, judgements, status, confidence, whyNot),
                status == Status.MET ? "" : wording.forSchool(found.unit().requirement(), school));
    }

    private static ElementFinding elementFinding(ElementJudgement judgement) {
        boolean inFull = judgement.state() == ElementState.SATISFIED
                && judgement.reason().isEmpty();
        String reason = inFull
                ? "says it: " + Plain.quote(judgement.fits().get(0).statement().text())
                : judgement.reason();
        return new ElementFinding(
                judgement.asked().element().id(),
                judgement.state(),
                reason,
                judgement.fits().stream()
                        .map(fit -> fit.reading().id())
                        .distinct()
                        .toList());
    }

    private Evidence evidence(Fit fit) {
        List<String> readAs = fit.coverage().matches().stream()
                .filter(bridges::isBridge)
                .sorted(Comparator.comparingDouble(Overlap.Match::weight).reversed())
                .map(match -> match.offered().surface() + " ~ " + match.asked().surface())
                .distinct()
                .limit(MOST_BRIDGES)
                .collect(Collectors.toList());
        return new Evidence(fit.reading().id(), fit.score(), readAs);
    }

    private static List<NearMiss> nearMisses(List<Fit> nearest, List<String> whyNot) {
        return IntStream.range(0, nearest.size())
                .mapToObj(i -> new NearMiss(
                        nearest.get(i).reading().id(), nearest.get(i).score(), Plain.capital(whyNot.get(i)) + "."))
                .toList();
    }
}
