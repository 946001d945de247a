package org.policygap.compare.judgement;

import java.util.Optional;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Term;

/**
 * Somebody whom the model's rule names and a school's passages do not, while the best of them names somebody else: injuries
 * are reported to the office, and not to the site manager.
 *
 * @param model as the model writes it
 * @param school as the school writes it
 */
record OtherAuthority(String model, String school) {
    /** An idea that comes so near to one of the model's stands for it, in [0, 1]. */
    private static final double NEAR = 0.5;

    /**
     * The first, if there is any.
     *
     * @param best passage for the element of which something lacks
     */
    static Optional<OtherAuthority> in(Lacking lacking, Fit best) {
        Optional<String> model = lacking.authorities().stream().findFirst();
        return model.flatMap(name -> best.statement().terms().of(ConceptType.AUTHORITY).stream()
                .filter(term -> !isModels(term, best))
                .findFirst()
                .map(term -> new OtherAuthority(name, term.surface().strip())));
    }

    /** "The school" is whoever acts for it. */
    private static boolean isModels(Term term, Fit fit) {
        return Lacking.GENERAL.contains(term.key())
                || fit.unit().reading().own().has(term.key())
                || fit.coverage().matches().stream()
                        .filter(match -> match.similarity() >= NEAR)
                        .anyMatch(match -> match.offered().key().equals(term.key()));
    }

    /** Both sides, as a sentence. */
    String inWords() {
        return "The school names “%s”; the model names “%s”.".formatted(school, model);
    }
}
