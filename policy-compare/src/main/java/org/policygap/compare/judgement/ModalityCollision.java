package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Proposition;

/**
 * One rule forbids what the other permits or asks for: same act, same specific object, no different setting. A duty to do
 * the contrary of what is forbidden agrees with the ban.
 */
final class ModalityCollision implements CollisionRule {
    private static final double SAME = 0.75;
    private static final double SPECIFIC = 0.35;
    private static final double LEAST_COVERAGE = 0.3;

    private final Lexicon lexicon;
    private final Rarity rarity;

    ModalityCollision(Lexicon lexicon, Rarity rarity) {
        this.lexicon = lexicon;
        this.rarity = rarity;
    }

    @Override
    public Optional<Collision> check(Fit fit) {
        Proposition model = fit.asked().element().proposition();
        Proposition school = fit.statement().proposition();
        boolean opposed = opposed(model.modality(), school.modality()) && !guarded(model, school);
        if (!opposed || fit.coverage().share() < LEAST_COVERAGE || !sameSetting(fit)) {
            return Optional.empty();
        }
        List<Overlap.Match> acts = shared(fit, ConceptType.ACT);
        List<Overlap.Match> objects = shared(fit, ConceptType.OBJECT);
        if (acts.isEmpty() || objects.isEmpty() || contraryAct(fit)) {
            return Optional.empty();
        }
        return Optional.of(collision(fit, objects.get(0)));
    }

    private static boolean opposed(Modality model, Modality school) {
        return (model.isNegative() && (school == Modality.MAY || isStrongDuty(school)))
                || (school.isNegative() && (model == Modality.MAY || isStrongDuty(model)));
    }

    private static boolean isStrongDuty(Modality modality) {
        return modality == Modality.MUST || modality == Modality.SHOULD;
    }

    /** What is forbidden except with leave, and what is permitted with leave, is the same. */
    private static boolean guarded(Proposition model, Proposition school) {
        return !model.exception().isEmpty() || !school.exception().isEmpty();
    }

    private boolean sameSetting(Fit fit) {
        Terms schools = fit.statement().terms();
        return fit.asked().wordings().get(0).of(ConceptType.CONTEXT).stream()
                .filter(term -> term.weight() > SPECIFIC)
                .noneMatch(term -> schools.of(ConceptType.CONTEXT).stream()
                        .anyMatch(other -> lexicon.areOpposite(id(term.key()), id(other.key()))));
    }

    private boolean contraryAct(Fit fit) {
        return fit.coverage().matches().stream()
                .anyMatch(match -> lexicon.areOpposite(
                        id(match.asked().key()), id(match.offered().key())));
    }

    private List<Overlap.Match> shared(Fit fit, ConceptType type) {
        return fit.coverage().matches().stream()
                .filter(match -> match.asked().type().filter(t -> t == type).isPresent())
                .filter(match -> match.similarity() >= SAME)
                .filter(match ->
                        fit.statement().terms().get(match.offered().key()).isPresent())
                .filter(match ->
                        type == ConceptType.ACT || rarity.of(match.asked().key()) >= SPECIFIC)
                .toList();
    }

    private static Collision collision(Fit fit, Overlap.Match object) {
        Proposition model = fit.asked().element().proposition();
        Proposition school = fit.statement().proposition();
        boolean permission = model.modality() == Modality.MAY || school.modality() == Modality.MAY;
        String explanation = "On “%s” the model says “%s”, the school says “%s”. Staff cannot follow both."
                .formatted(
                        object.asked().surface(), Plain.modality(model.modality()), Plain.modality(school.modality()));
        return new Collision(
                permission ? ConflictRule.PERMISSION_AGAINST_PROHIBITION : ConflictRule.DUTY_AGAINST_PROHIBITION,
                object.asked().surface(),
                fit.statement().modalWords() + " … " + object.offered().surface(),
                explanation);
    }

    private static String id(String key) {
        return key.startsWith("#") ? key.substring(1) : key;
    }
}
