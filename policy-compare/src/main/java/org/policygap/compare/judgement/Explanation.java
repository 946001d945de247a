package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.language.Clip;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Statement;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;
import org.policygap.model.review.Exemplar;

/** Says in plain words how a status was decided, from the record of the decision. */
final class Explanation {
    private static final int MOST_RESERVATIONS = 2;
    private static final int LONGEST_QUOTE = 110;
    private static final int LONGEST_RUNNER_UP = 80;
    private static final int LONGEST_LEAD_IN = 90;

    /** A part that is nearly the whole clause tells nothing. */
    private static final int LONGEST_LACK = 45;

    private static final double NEAR = 0.5;
    private static final double TELLING = 0.4;

    private final Bridges bridges;

    Explanation(Bridges bridges) {
        this.bridges = bridges;
    }

    /** @param whyNot for each of the nearest passages why it does not count */
    String of(
            UnitEvidence found,
            List<ElementJudgement> judgements,
            Status status,
            Confidence confidence,
            List<String> whyNot) {
        List<Fit> accepted = found.accepted();
        List<String> sentences = new ArrayList<>();
        sentences.add(decision(found, judgements, status));
        if (status == Status.MET) {
            otherFigures(judgements).ifPresent(sentences::add);
            reservation(judgements).ifPresent(sentences::add);
        }
        bridges.ofOwnWords(accepted).ifPresent(sentences::add);
        remembered(found).ifPresent(sentences::add);
        runnerUp(found, status, whyNot).ifPresent(sentences::add);
        sureness(found, status, confidence).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** Why a passage that came near does not count, as a clause: "it shares too little with the model's clause". */
    static String whyNot(Fit fit) {
        List<String> shared = shared(fit);
        Optional<String> lacking = new Lacking(fit.asked(), List.of(fit))
                .parts(1).stream().filter(part -> part.length() <= LONGEST_LACK).findFirst();
        if (shared.isEmpty()) {
            return "it shares too little with the model's clause";
        }
        return "it is also about " + Plain.list(shared)
                + lacking.map(part -> ", but says nothing of " + part).orElse(", but says too little of the rest");
    }

    /** The most telling things that both name, in the school's words; a heading over the passage names none. */
    private static List<String> shared(Fit fit) {
        Set<String> seen = new HashSet<>();
        String said = fit.statement().text();
        return fit.coverage().matches().stream()
                .filter(match -> match.similarity() >= NEAR && match.weight() >= TELLING)
                .filter(match -> match.asked()
                        .type()
                        .filter(type -> type != ConceptType.ACTOR)
                        .isPresent())
                .sorted(Comparator.comparingDouble((Overlap.Match match) -> -match.weight() * match.similarity()))
                .map(match -> match.offered().surface().strip())
                .filter(said::contains)
                .filter(surface -> seen.add(surface.toLowerCase(java.util.Locale.ROOT)))
                .limit(2)
                .map(surface -> "“" + surface + "”")
                .toList();
    }

    private static String decision(UnitEvidence found, List<ElementJudgement> judgements, Status status) {
        String quote = closest(found.accepted());
        return switch (status) {
            case MET -> met(found, judgements, quote);
            case PARTIAL -> partial(judgements) + (quote.isEmpty() ? "" : " The closest passage is " + quote + ".");
            case CONFLICT ->
                judgements.stream()
                        .filter(j -> j.state() == ElementState.OPPOSED)
                        .map(ElementJudgement::reason)
                        .findFirst()
                        .orElse("The school's policy says the opposite of the model.");
            case MISSING -> "No passage of the school's policy comes near enough to count.";
            case NOT_APPLICABLE -> "This does not concern the school.";
        };
    }

    /** What people said before, if it decided on a passage that counts, or on one that would have come near. */
    private static Optional<String> remembered(UnitEvidence found) {
        Optional<String> confirmed = said(found, found.accepted(), true)
                .map(school -> "A passage counts because it is worded as confirmed for school %s.".formatted(school));
        return confirmed.or(() -> said(found, found.nearest(), false)
                .map(school ->
                        "A passage does not count because it is worded as refused for school %s.".formatted(school)));
    }

    private static Optional<String> said(UnitEvidence found, List<Fit> fits, boolean confirmed) {
        return fits.stream()
                .flatMap(fit ->
                        Optional.ofNullable(found.exemplars().get(fit.reading().id())).stream())
                .filter(exemplar -> exemplar.confirmed() == confirmed)
                .map(Exemplar::schoolId)
                .findFirst();
    }

    /** The best passage that says something by itself; a lead-in that ends in "must not" does not. */
    private static String closest(List<Fit> accepted) {
        return accepted.stream()
                .filter(fit -> !isLeadIn(fit.statement()))
                .findFirst()
                .or(() -> accepted.stream().findFirst())
                .map(fit -> quote(fit, LONGEST_QUOTE))
                .orElse("");
    }

    /** What a passage says, an item after its lead-in. */
    private static String quote(Fit fit, int longest) {
        String leadIn = fit.reading().leadIn();
        boolean item = !leadIn.isEmpty() && fit.reading().passage().kind() == Passage.Kind.ITEM;
        boolean isShort = leadIn.length() <= LONGEST_LEAD_IN;
        String before = item ? (isShort ? leadIn : "…") + " " : "";
        return Plain.quote(before + fit.statement().text(), longest + before.length());
    }

    private static boolean isLeadIn(Statement statement) {
        String words = statement.modalWords().strip();
        return !words.isEmpty() && Clip.tidy(statement.text()).endsWith(words);
    }

    private static String met(UnitEvidence found, List<ElementJudgement> judgements, String quote) {
        long core = judgements.stream().filter(ElementJudgement::isCore).count();
        if (found.hasModelWording()) {
            return "The school's policy has this word for word.";
        }
        if (otherFigures(judgements).or(() -> reservation(judgements)).isPresent()) {
            return "The school's policy has this on the whole; the closest passage is %s.".formatted(quote);
        }
        String closest = quote.isEmpty() ? "." : ": " + quote + ".";
        return core == 1
                ? "The school's policy says the same in substance" + closest
                : "The school's policy covers %s points of the model; the closest passage is %s."
                        .formatted(all(core), quote);
    }

    private static String all(long points) {
        return points == 2 ? "both" : "all " + Plain.count(points);
    }

    /** Numbers that differ without breaking the model's rule: the school may be stricter. */
    private static Optional<String> otherFigures(List<ElementJudgement> judgements) {
        return judgements.stream()
                .filter(ElementJudgement::isCore)
                .flatMap(judgement -> judgement.otherFigures().stream())
                .findFirst()
                .map(figure -> "Another figure: the school says “%s” where the model says “%s”."
                        .formatted(figure.school().text(), figure.model().text()));
    }

    /** What a clause in place seems to lack, so that whoever reads it can look there. */
    private static Optional<String> reservation(List<ElementJudgement> judgements) {
        List<String> lacking = judgements.stream()
                .filter(ElementJudgement::isCore)
                .flatMap(judgement -> judgement.lacking().mentions().stream())
                .distinct()
                .limit(MOST_RESERVATIONS)
                .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("Not found in so many words: " + Plain.list(lacking) + ".");
    }

    private static String partial(List<ElementJudgement> judgements) {
        List<ElementJudgement> core =
                judgements.stream().filter(ElementJudgement::isCore).toList();
        long full =
                core.stream().filter(j -> j.state() == ElementState.SATISFIED).count();
        long part = core.stream().filter(j -> j.state() == ElementState.WEAKER).count();
        long absent = core.size() - full - part;
        if (full + part == 0) {
            return "The school's policy does not say this in so many words.";
        }
        if (core.size() == 1) {
            return "The school's policy says this only in part.";
        }
        if (part == core.size()) {
            return "The school's policy has %s points of the model only in part.".formatted(all(part));
        }
        List<String> counts = Stream.of(said(full, "in full"), said(part, "in part"))
                .flatMap(Optional::stream)
                .toList();
        String rest = absent == 0 ? "" : absent == 1 ? "; one is missing" : "; " + Plain.count(absent) + " are missing";
        return "Of the model's %s points the school's policy has %s%s."
                .formatted(Plain.count(core.size()), Plain.list(counts), rest);
    }

    private static Optional<String> said(long number, String how) {
        return number == 0 ? Optional.empty() : Optional.of(Plain.count(number) + " " + how);
    }

    private static Optional<String> runnerUp(UnitEvidence found, Status status, List<String> whyNot) {
        String opening = switch (status) {
            case MISSING -> "The nearest is %s: %s.";
            case MET -> "The next nearest is %s.";
            default -> "The next nearest, %s, was not counted: %s.";
        };
        return found.nearest().stream()
                .findFirst()
                .map(fit -> opening.formatted(quote(fit, LONGEST_RUNNER_UP), whyNot.get(0)));
    }

    /** What to look at; a finding that is sure needs no such word. */
    private static Optional<String> sureness(UnitEvidence found, Status status, Confidence confidence) {
        if (status == Status.CONFLICT) {
            return Optional.of("Please check: a person should always read both sides of a conflict.");
        }
        boolean context = found.unit().requirement().kind() == ClauseKind.CONTEXT;
        return switch (confidence) {
            case SURE -> Optional.empty();
            case FAIRLY_SURE ->
                status == Status.MISSING
                        ? Optional.of("Nothing is close, but it may be said in words of its own.")
                        : Optional.empty();
            case PLEASE_CHECK ->
                Optional.of(
                        context
                                ? "Please check: this is background text, for which wordings differ most."
                                : "Please check: this was a close call.");
        };
    }
}
