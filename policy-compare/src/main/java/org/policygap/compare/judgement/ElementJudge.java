package org.policygap.compare.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.policy.Modality;
import org.policygap.model.text.Fingerprint;

/**
 * Decides whether the accepted passages have an element, have it weaker, or say the opposite. For one comparison and one
 * thread.
 */
final class ElementJudge {
    private static final int MOST_NAMED = 4;

    /** Characters from which words are not the same by chance. */
    private static final int TELLING = 30;

    /** What is done at once is done on the same day. */
    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:at once|immediately|straight ?away|right away|instantly|forthwith)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAME_DAY =
            Pattern.compile("\\b(?:same|that|on the) (?:\\p{L}+ )?day\\b", Pattern.CASE_INSENSITIVE);

    private final List<CollisionRule> rules;
    private final Rarity rarity;
    private final Weights weights;
    private final Map<String, String> plain = new HashMap<>();

    ElementJudge(List<CollisionRule> rules, Rarity rarity, Weights weights) {
        this.rules = rules;
        this.rarity = rarity;
        this.weights = weights;
    }

    ElementJudgement judge(Asked asked, List<Fit> fits, List<Fit> statements) {
        Map<String, Double> found = found(fits);
        double coverage = coverage(asked, found);
        Optional<Conflict> conflict = conflict(asked, statements);
        if (conflict.isPresent()) {
            String reason = conflict.get().explanation();
            return new ElementJudgement(asked, ElementState.OPPOSED, fits, coverage, conflict, reason);
        }
        if (fits.isEmpty()) {
            return new ElementJudgement(
                    asked, ElementState.ABSENT, fits, 0, Optional.empty(), "nothing in the school's policy says this");
        }
        String weaker = weaker(asked, fits, statements, coverage, found);
        if (!weaker.isEmpty() && weakerModality(asked, fits).isEmpty() && isVerbatim(asked, statements)) {
            return new ElementJudgement(asked, ElementState.SATISFIED, fits, coverage, Optional.empty(), "");
        }
        ElementState state = weaker.isEmpty() ? ElementState.SATISFIED : ElementState.WEAKER;
        return new ElementJudgement(asked, state, fits, coverage, Optional.empty(), weaker);
    }

    /** What is only stricter is no conflict where the trust accepts stricter rules. */
    private Optional<Conflict> conflict(Asked asked, List<Fit> statements) {
        if (statements.stream().anyMatch(fit -> saysTheSame(asked, fit))) {
            return Optional.empty();
        }
        return rules.stream()
                .flatMap(rule -> rule.among(statements).stream())
                .filter(collision -> !collision.stricter() || !asked.element().stricterIsFine())
                .map(Collision::toConflict)
                .findFirst();
    }

    /** A school that has the model's own words does not contradict them with the sentence beside them. */
    private boolean saysTheSame(Asked asked, Fit fit) {
        return plain(fit.statement().text()).equals(plain(asked.element().text()));
    }

    /** Whether the model's own words stand in a passage, be they parted otherwise there. */
    private boolean isVerbatim(Asked asked, List<Fit> statements) {
        String words = plain(asked.element().text());
        return words.length() >= TELLING
                && statements.stream()
                        .map(fit -> plain(fit.reading().passage().text()))
                        .anyMatch(text -> (" " + text + " ").contains(" " + words + " "));
    }

    /** A statement is evidence for many elements. */
    private String plain(String text) {
        return plain.computeIfAbsent(text, Fingerprint::words);
    }

    /** How near each asked term was found, over all passages together. */
    private static Map<String, Double> found(List<Fit> fits) {
        Map<String, Double> found = new HashMap<>();
        for (Fit fit : fits) {
            for (Overlap.Match match : fit.coverage().matches()) {
                found.merge(match.asked().key(), match.similarity(), Math::max);
            }
        }
        return found;
    }

    private double coverage(Asked asked, Map<String, Double> found) {
        double total = 0;
        double got = 0;
        for (Term term : asked.wordings().get(0).all()) {
            double weight = term.weight() * rarity.of(term.key());
            total += weight;
            got += weight * found.getOrDefault(term.key(), 0.0);
        }
        return total == 0 ? 1 : got / total;
    }

    private String weaker(
            Asked asked, List<Fit> fits, List<Fit> statements, double coverage, Map<String, Double> found) {
        String modality = weakerModality(asked, fits);
        if (!modality.isEmpty()) {
            return modality;
        }
        if (lacksNumber(asked, statements) && !isDoneAtOnce(asked, fits)) {
            return "does not say “%s”"
                    .formatted(asked.measures().get(0).quantity().text());
        }
        return isFull(fits, coverage) ? "" : "does not mention " + lacking(asked, found);
    }

    private boolean isFull(List<Fit> fits, double coverage) {
        double score = fits.stream().mapToDouble(Fit::score).max().orElse(0);
        double sum = weights.of("satisfied.coverage") * coverage + weights.of("satisfied.score") * score;
        return sum >= weights.of("satisfied.least");
    }

    /** Whether the rule sets a number and nothing in the school's passages sets one of its kind. */
    private static boolean lacksNumber(Asked asked, List<Fit> statements) {
        return asked.element().limit().isPresent()
                && asked.measures().stream()
                        .noneMatch(model -> statements.stream()
                                .flatMap(fit -> NumberCollision.measures(fit).stream())
                                .anyMatch(
                                        school -> NumberCollision.areComparable(model.quantity(), school.quantity())));
    }

    private static boolean isDoneAtOnce(Asked asked, List<Fit> fits) {
        return asked.measures().stream()
                        .allMatch(model ->
                                SAME_DAY.matcher(model.quantity().text()).find())
                && fits.stream()
                        .anyMatch(fit -> AT_ONCE.matcher(fit.statement().text()).find());
    }

    private static String weakerModality(Asked asked, List<Fit> fits) {
        Modality model = asked.element().proposition().modality();
        Modality school = fits.get(0).statement().proposition().modality();
        boolean bound = Math.min(model.force(), weakestAllowed(fits.get(0)).force()) >= Modality.SHOULD.force();
        boolean weak = school.force() < Modality.SHOULD.force() && school != Modality.FACT;
        boolean anyStrong = fits.stream()
                .anyMatch(fit -> fit.statement().proposition().modality().force() >= Modality.SHOULD.force());
        return bound && weak && !anyStrong
                ? "is weaker: the school says “%s” where the model says “%s”"
                        .formatted(words(fits.get(0)), Plain.modality(model))
                : "";
    }

    private static Modality weakestAllowed(Fit fit) {
        return fit.unit().requirement().minimumModality().orElse(Modality.MUST);
    }

    private static String words(Fit fit) {
        String words = fit.statement().modalWords();
        return words.isEmpty() ? Plain.modality(fit.statement().proposition().modality()) : words.strip();
    }

    private String lacking(Asked asked, Map<String, Double> found) {
        String terms = asked.wordings().get(0).all().stream()
                .filter(term -> found.getOrDefault(term.key(), 0.0) < 0.5)
                .sorted(java.util.Comparator.comparingDouble((Term term) -> -term.weight() * rarity.of(term.key())))
                .limit(MOST_NAMED)
                .map(term -> "“" + term.surface() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        return terms.isEmpty() ? "all of it" : terms;
    }
}
