package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Proposition;

/**
 * One rule forbids what the other permits or asks for: same act, same specific thing, no different setting. A duty to do
 * the contrary of what is forbidden agrees with the ban.
 */
final class ModalityCollision implements CollisionRule {
    private static final double LEAST_COVERAGE = 0.3;
    private static final int FEWEST_THINGS = 2;

    /** "May lead to", "may be treated as": something may happen, and nobody is permitted anything. */
    private static final Set<String> NO_PERMISSION = Set.of(
            "result",
            "lead",
            "include",
            "involve",
            "cause",
            "arise",
            "occur",
            "happen",
            "need",
            "wish",
            "want",
            "find",
            "attract",
            "become",
            "contain",
            "mean",
            "vary",
            "affect",
            "treated",
            "subject",
            "regarded",
            "seen",
            "considered",
            "required",
            "withdrawn",
            "taken",
            "referred",
            "monitored",
            "constitute",
            "amount",
            "breach",
            "harm",
            "damage",
            "have",
            "think",
            "appear",
            "lose",
            "fail",
            "exist",
            "eligible",
            "able",
            "available",
            "asked",
            "entitled");

    /** Words for permission and ban say what the rules decide, not what they are about. */
    private static final Set<String> VERDICTS = Set.of("#permit", "#prohibit");

    private static final Pattern EXEMPTION = Pattern.compile(
            "need not|not (?:have|need|required|necessary)|no (?:need|requirement)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:otherwise than|only (?:in|with|if|where|when|by|as)|unless|except)\\b", Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final Rarity rarity;

    ModalityCollision(Lexicon lexicon, Rarity rarity) {
        this.lexicon = lexicon;
        this.rarity = rarity;
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, this::check);
    }

    private Optional<Collision> check(Fit fit) {
        if (!opposed(fit) || fit.coverage().share() < LEAST_COVERAGE || !sameSetting(fit)) {
            return Optional.empty();
        }
        List<Overlap.Match> things = Shared.things(fit, rarity);
        boolean sameVerb = Shared.sameVerb(fit, lexicon);
        boolean same = sameVerb ? !things.isEmpty() : isPermission(fit) && things.size() >= FEWEST_THINGS;
        return same ? Optional.of(collision(fit, things)) : Optional.empty();
    }

    private static boolean isPermission(Fit fit) {
        return fit.asked().element().proposition().modality() == Modality.MAY
                || fit.statement().proposition().modality() == Modality.MAY;
    }

    private static boolean opposed(Fit fit) {
        Proposition model = fit.asked().element().proposition();
        Proposition school = fit.statement().proposition();
        Modality ours = model.modality();
        Modality theirs = school.modality();
        if (EXEMPTION.matcher(fit.statement().modalWords()).find()) {
            return ours == Modality.MUST || ours == Modality.SHOULD;
        }
        // What is forbidden except with leave and what is permitted with leave is the same.
        boolean guarded = limited(fit.asked().element().text(), model)
                || limited(fit.statement().text(), school);
        return (ours.isNegative() && ((permits(school) && !guarded) || isDuty(theirs)))
                || (theirs.isNegative() && ((permits(model) && !guarded) || isDuty(ours)));
    }

    private static boolean limited(String text, Proposition proposition) {
        return !proposition.exception().isEmpty() || LIMITED.matcher(text).find();
    }

    private static boolean permits(Proposition proposition) {
        return proposition.modality() == Modality.MAY && !NO_PERMISSION.contains(proposition.act());
    }

    private static boolean isDuty(Modality modality) {
        return modality == Modality.MUST || modality == Modality.SHOULD;
    }

    /** Nothing that one is about is the contrary of what the other is about: own device and school device. */
    private boolean sameSetting(Fit fit) {
        return fit.asked().wordings().get(0).all().stream()
                .filter(Term::isConcept)
                .noneMatch(term -> fit.statement().terms().all().stream()
                        .filter(Term::isConcept)
                        .anyMatch(other -> contrary(term, other)));
    }

    private boolean contrary(Term one, Term other) {
        boolean verdict = VERDICTS.contains(one.key()) || VERDICTS.contains(other.key());
        return !verdict
                && lexicon.areOpposite(one.key().substring(1), other.key().substring(1));
    }

    private static Collision collision(Fit fit, List<Overlap.Match> things) {
        Overlap.Match thing = things.get(0);
        Proposition model = fit.asked().element().proposition();
        Proposition school = fit.statement().proposition();
        String schools = fit.statement().modalWords().isBlank()
                ? Plain.modality(school.modality())
                : fit.statement().modalWords().strip();
        return new Collision(
                isPermission(fit) ? ConflictRule.PERMISSION_AGAINST_PROHIBITION : ConflictRule.DUTY_AGAINST_PROHIBITION,
                fit,
                thing.asked().surface(),
                schools + " … " + thing.offered().surface(),
                school.modality().isNegative() && model.modality() == Modality.MAY);
    }
}
