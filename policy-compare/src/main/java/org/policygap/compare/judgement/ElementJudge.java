package org.policygap.compare.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ElementState;
import org.policygap.model.policy.Modality;
import org.policygap.model.text.Fingerprint;

/**
 * Decides whether the accepted passages have an element, have it weaker, or say the opposite. For one comparison and one
 * thread.
 */
final class ElementJudge {
    /** Characters from which words are not the same by chance. */
    private static final int TELLING = 30;

    /** Allows nothing: "further information can be found at ...". */
    private static final Pattern TELLS_WHERE = Pattern.compile(
            "\\b(?:can|may) be (?:found|seen|read|viewed|downloaded|accessed|contacted|reached)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Forbids nothing. */
    private static final Pattern OPEN = Pattern.compile("\\bmay or may not\\b", Pattern.CASE_INSENSITIVE);

    private final List<CollisionRule> rules;
    private final Map<String, String> plain = new HashMap<>();

    ElementJudge(List<CollisionRule> rules) {
        this.rules = rules;
    }

    ElementJudgement judge(Asked asked, List<Fit> passages, List<Fit> statements) {
        Lacking lacking = isVerbatim(asked, statements) ? Lacking.nothing(asked) : new Lacking(asked, statements);
        List<Fit> fits = passages.isEmpty() ? lacking.answers() : passages;
        Optional<Conflict> conflict = conflict(asked, statements);
        String weaker = weakerModality(asked, fits);
        ElementState state = state(conflict.isPresent(), fits, weaker, lacking);
        String reason = switch (state) {
            case OPPOSED -> conflict.map(Conflict::explanation).orElse("");
            case ABSENT -> "nothing found that says this";
            case WEAKER -> weaker.isEmpty() ? lacking.inWords() : weaker;
            case SATISFIED -> "";
        };
        return new ElementJudgement(asked, state, fits, conflict, lacking, !weaker.isEmpty(), reason);
    }

    private static ElementState state(boolean opposed, List<Fit> fits, String weaker, Lacking lacking) {
        if (opposed) {
            return ElementState.OPPOSED;
        }
        if (fits.isEmpty()) {
            return ElementState.ABSENT;
        }
        return weaker.isEmpty() && lacking.isNothing() ? ElementState.SATISFIED : ElementState.WEAKER;
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

    private static String weakerModality(Asked asked, List<Fit> fits) {
        if (fits.isEmpty()) {
            return "";
        }
        Modality model = asked.element().proposition().modality();
        Modality school = fits.get(0).statement().proposition().modality();
        boolean bound = !OPEN.matcher(asked.element().text()).find()
                && Math.min(model.force(), weakestAllowed(fits.get(0)).force()) >= Modality.SHOULD.force();
        boolean weak = school.force() < Modality.SHOULD.force()
                && school != Modality.FACT
                && !TELLS_WHERE.matcher(fits.get(0).statement().text()).find();
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
}
