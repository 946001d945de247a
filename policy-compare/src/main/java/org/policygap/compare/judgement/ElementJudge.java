package org.policygap.compare.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.policy.Modality;
import org.policygap.model.text.Fingerprint;

/**
 * Decides whether the accepted passages have an element, have it weaker, or say the opposite. For one comparison and one
 * thread.
 */
final class ElementJudge {
    /** A statement that has nearly as much of an element as the best may be the one that answers it. */
    private static final double NEARLY = 0.85;

    /** Share of a permission from which a statement answers it. */
    private static final double ANSWERED = 0.3;

    /** Allows nothing: "further information can be found at ...". */
    private static final Pattern TELLS_WHERE = Pattern.compile(
            "\\b(?:can|may) be (?:found|seen|read|viewed|downloaded|accessed|contacted|reached)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Forbids nothing. */
    private static final Pattern OPEN = Pattern.compile("\\bmay or may not\\b", Pattern.CASE_INSENSITIVE);

    private static final String OF_OTHERS = "says this of somebody else than the model does";

    private final List<CollisionRule> rules;
    private final Map<String, String> plain = new HashMap<>();

    ElementJudge(List<CollisionRule> rules) {
        this.rules = rules;
    }

    /** @param number of the element, 0-based */
    ElementJudgement judge(UnitEvidence evidence, int number) {
        Asked asked = evidence.unit().elements().get(number);
        List<Fit> passages = evidence.byElement().get(number);
        List<Fit> statements = evidence.statements().get(number);
        boolean wordForWord = evidence.wordForWord().contains(number);
        Lacking lacking = wordForWord ? Lacking.nothing(asked) : new Lacking(asked, statements);
        List<Fit> fits = passages.isEmpty()
                ? wordForWord ? statements : answers(evidence, asked, lacking, statements)
                : passages;
        Optional<Conflict> conflict = conflict(asked, statements);
        boolean weak =
                !fits.isEmpty() && isWeaker(asked, fits, statements) && !answersPermission(evidence, fits.get(0));
        String weaker = weak ? weakerModality(asked, fits.get(0)) : "";
        boolean ofOthers = !fits.isEmpty() && isOfOthers(fits.get(0), statements);
        ElementState state = state(conflict.isPresent(), fits, !weaker.isEmpty() || ofOthers, lacking);
        String reason = switch (state) {
            case OPPOSED -> conflict.map(ConflictText::inFull).orElse("");
            case ABSENT -> "nothing found that says this";
            case WEAKER -> !weaker.isEmpty() ? weaker : ofOthers ? OF_OTHERS : lacking.inWords();
            case SATISFIED -> "";
        };
        return new ElementJudgement(asked, state, fits, conflict, lacking, !weaker.isEmpty(), ofOthers, reason);
    }

    /** A number is about an element in whatever words it stands: the model's own, or in the best passage another for the same. */
    private static List<Fit> answers(UnitEvidence evidence, Asked asked, Lacking lacking, List<Fit> statements) {
        List<Fit> same = lacking.answers();
        return same.isEmpty()
                ? evidence.accepted().stream()
                        .limit(1)
                        .flatMap(best ->
                                statements.stream().filter(fit -> fit.reading().equals(best.reading())))
                        .filter(fit -> !OtherFigure.in(asked, List.of(fit)).isEmpty())
                        .toList()
                : same;
    }

    private static ElementState state(boolean opposed, List<Fit> fits, boolean weaker, Lacking lacking) {
        if (opposed) {
            return ElementState.OPPOSED;
        }
        if (fits.isEmpty()) {
            return ElementState.ABSENT;
        }
        return !weaker && lacking.isNothing() ? ElementState.SATISFIED : ElementState.WEAKER;
    }

    /** Whether the best passage says of others what the model says of somebody, and nothing beside it that says as much does not. */
    private static boolean isOfOthers(Fit best, List<Fit> statements) {
        return Doer.differ(best)
                && statements.stream()
                        .filter(fit -> fit.coverage().share()
                                >= NEARLY * best.coverage().share())
                        .allMatch(Doer::differ);
    }

    /** What is only stricter is no conflict where the trust accepts stricter rules. */
    private Optional<Conflict> conflict(Asked asked, List<Fit> statements) {
        if (statements.stream().anyMatch(fit -> saysTheSame(asked, fit))) {
            return Optional.empty();
        }
        for (CollisionRule rule : rules) {
            Optional<Collision> collision = rule.among(statements)
                    .filter(found -> !found.stricter() || !asked.element().stricterIsFine());
            if (collision.isPresent()) {
                return collision.map(Collision::toConflict);
            }
        }
        return Optional.empty();
    }

    /**
     * A school that has the model's own words does not contradict them with the sentence beside them; the same item may be
     * allowed by one lead-in and forbidden by another.
     */
    private boolean saysTheSame(Asked asked, Fit fit) {
        return modality(fit).isNegative()
                        == asked.element().proposition().modality().isNegative()
                && plain(fit.statement().text()).equals(plain(asked.element().text()));
    }

    /** A statement is evidence for many elements. */
    private String plain(String text) {
        return plain.computeIfAbsent(text, Fingerprint::words);
    }

    /** Whether what binds in the model is only allowed or advised, and nothing beside it binds as much. */
    private static boolean isWeaker(Asked asked, List<Fit> fits, List<Fit> statements) {
        Modality model = asked.element().proposition().modality();
        Modality school = modality(fits.get(0));
        boolean bound = Math.min(model.force(), weakestAllowed(fits.get(0)).force()) >= Modality.SHOULD.force();
        boolean weak = !binds(school)
                && school != Modality.FACT
                && !OPEN.matcher(asked.element().text()).find()
                && !TELLS_WHERE.matcher(fits.get(0).statement().text()).find();
        return bound
                && weak
                && fits.stream().noneMatch(fit -> binds(modality(fit)))
                && statements.stream()
                        .filter(fit -> fit.coverage().share()
                                >= NEARLY * fits.get(0).coverage().share())
                        .noneMatch(fit -> binds(modality(fit)) && modality(fit).isNegative() == model.isNegative());
    }

    /** "May ask for a hearing, giving the reasons" answers a rule of the model that says so, and does not weaken the next. */
    private static boolean answersPermission(UnitEvidence evidence, Fit best) {
        return IntStream.range(0, evidence.statements().size())
                .filter(i -> evidence.unit()
                                .elements()
                                .get(i)
                                .element()
                                .proposition()
                                .modality()
                        == Modality.MAY)
                .boxed()
                .flatMap(i -> evidence.statements().get(i).stream())
                .filter(fit -> fit.statement().equals(best.statement()))
                .anyMatch(fit -> fit.coverage().share()
                        >= Math.min(ANSWERED, best.coverage().share()));
    }

    private static String weakerModality(Asked asked, Fit best) {
        return "is weaker: the school says “%s” where the model says “%s”"
                .formatted(
                        words(best),
                        Plain.modality(asked.element().proposition().modality()));
    }

    private static Modality modality(Fit fit) {
        return fit.statement().proposition().modality();
    }

    private static boolean binds(Modality modality) {
        return modality.force() >= Modality.SHOULD.force();
    }

    private static Modality weakestAllowed(Fit fit) {
        return fit.unit().requirement().minimumModality().orElse(Modality.MUST);
    }

    private static String words(Fit fit) {
        String words = fit.statement().modalWords();
        return words.isEmpty() ? Plain.modality(fit.statement().proposition().modality()) : words.strip();
    }
}
