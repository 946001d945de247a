package org.policygap.compare.judgement;

import java.util.List;
import java.util.stream.Collectors;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Status;

/** Says in plain words how a status was decided and what is missing. */
final class Explanation {
    private Explanation() {}

    static String of(UnitEvidence found, List<ElementJudgement> judgements, Status status) {
        long core = judgements.stream().filter(ElementJudgement::isCore).count();
        long there = judgements.stream()
                .filter(j -> j.isCore() && j.state() == ElementState.SATISFIED)
                .count();
        String head = switch (status) {
            case MET ->
                core == 1
                        ? "The school's policy says what the model asks for."
                        : "The school's policy has all %d points that the model asks for.".formatted(core);
            case PARTIAL ->
                "The school's policy has %d of the %d points that the model asks for in full.".formatted(there, core);
            case CONFLICT -> "The school's policy contradicts the model.";
            case MISSING -> "No passage of the school's policy says this.";
            case NOT_APPLICABLE -> "This does not concern the school.";
        };
        return head + best(found) + runnerUp(found);
    }

    static String missing(List<ElementJudgement> coreFirst, Status status) {
        if (status == Status.MISSING) {
            return "The whole clause: "
                    + Plain.quote(coreFirst.get(0).asked().element().text());
        }
        return coreFirst.stream()
                .filter(j -> j.state() != ElementState.SATISFIED)
                .filter(j -> j.isCore()
                        || coreFirst.stream()
                                .noneMatch(other -> other.isCore() && other.state() != ElementState.SATISFIED))
                .map(Explanation::sentence)
                .collect(Collectors.joining(" "));
    }

    static String whyNot(Fit fit) {
        if (fit.coverage().matches().isEmpty()) {
            return "It has no word or idea in common with the model's clause.";
        }
        String shared = fit.coverage().matches().stream()
                .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
                .limit(3)
                .map(match -> "“" + match.offered().surface() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        return String.format(
                java.util.Locale.ROOT,
                "It shares %s, and says too little of the rest (score %.2f).",
                shared,
                fit.score());
    }

    private static String sentence(ElementJudgement judgement) {
        String quote = Plain.quote(judgement.asked().element().text());
        return switch (judgement.state()) {
            case ABSENT -> "Not said: " + quote + ".";
            case WEAKER -> "On " + quote + " the school's policy " + judgement.reason() + ".";
            case OPPOSED, SATISFIED -> judgement.reason();
        };
    }

    private static String best(UnitEvidence found) {
        return found.accepted().stream()
                .findFirst()
                .map(fit -> " Best match: " + Plain.quote(fit.statement().text()) + ".")
                .orElse("");
    }

    private static String runnerUp(UnitEvidence found) {
        return found.nearest().stream()
                .findFirst()
                .map(fit -> " Next best, not counted: "
                        + Plain.quote(fit.reading().passage().text()) + ". " + whyNot(fit))
                .orElse("");
    }
}
