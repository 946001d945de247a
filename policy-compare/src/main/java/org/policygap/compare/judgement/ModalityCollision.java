package org.policygap.compare.judgement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.language.OppositeVerbs;
import org.policygap.compare.language.QuantityRole;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Measure;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Statement;
import org.policygap.compare.proposition.Term;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Proposition;

/**
 * One rule forbids what the other permits or asks for, asks for what the other waives, or asks for the act that undoes
 * the other's: same act, same specific thing, no different setting. A duty to do the contrary of what is forbidden agrees
 * with the ban.
 */
final class ModalityCollision implements CollisionRule {
    /** "Accepted only if signed" refuses what is not signed. */
    private static final Pattern ONLY_IF =
            Pattern.compile("\\bonly (?:if|where|when|on|in)\\b", Pattern.CASE_INSENSITIVE);

    /** A row of a table with a tick or a cross under a heading that alone says what it means. */
    private static final Pattern TICKED = Pattern.compile("[|–—-]\\s*[xX✓✔✗✘]\\s*$");

    private static final Pattern NEGATED = Pattern.compile("(?:not|no|never)\\b", Pattern.CASE_INSENSITIVE);

    /** Mean of the shares that each rule has of the other. */
    private static final double LEAST_AGREEMENT = 0.25;

    /** Of what one rule is about, the share that must be what the other is about, if one asks for what the other forbids. */
    private static final double LEAST_OF_DUTY = 0.5;

    /** Share from which two rules are about the same although neither names a rare thing or the same verb. */
    private static final double WHOLE = 0.6;

    /** The same mean, if the verbs differ. */
    private static final double WITHOUT_VERB = 0.3;

    private static final int FEWEST_THINGS = 2;

    /** Least likelihood of a passage that is evidence beyond doubt. */
    private static final double SURE = 0.9;

    /** Words for permission and ban say what the rules decide, not what they are about. */
    private static final Set<String> VERDICTS = Set.of("#permit", "#prohibit");

    /** Aims and background bind nobody, whatever verbs they use. */
    private static final Set<ClauseKind> BACKGROUND =
            EnumSet.of(ClauseKind.CONTEXT, ClauseKind.PURPOSE, ClauseKind.REFERENCE, ClauseKind.DEFINITION);

    private final Lexicon lexicon;
    private final Rarity rarity;
    private final OppositeVerbs opposites;
    private final Guard guard;

    ModalityCollision(Lexicon lexicon, Contraries contraries, Rarity rarity) {
        this.lexicon = lexicon;
        this.rarity = rarity;
        this.opposites = contraries.verbs();
        this.guard = contraries.guard();
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, this::check)
                .filter(collision -> collision.rule() != ConflictRule.OPPOSITE_ACTS
                        || statements.stream().noneMatch(this::saysTheSame));
    }

    /** Whether the school decides the same about the very act: records may be kept confidential and then destroyed. */
    private boolean saysTheSame(Fit fit) {
        Verdict ours = Verdict.of(fit.asked().element().proposition(), modelWords(fit));
        Verdict theirs =
                Verdict.of(fit.statement().proposition(), fit.statement().modalWords());
        return ours == theirs && agreement(fit) >= LEAST_OF_DUTY && Shared.sameOwnVerb(fit, lexicon);
    }

    private Optional<Collision> check(Fit fit) {
        boolean rules = !BACKGROUND.contains(fit.unit().requirement().kind())
                && !BACKGROUND.contains(fit.reading().kind());
        return rules ? collision(fit).filter(found -> !isTicked(fit) && !OtherCase.ofVerdicts(fit)) : Optional.empty();
    }

    private static boolean isTicked(Fit fit) {
        return TICKED.matcher(fit.asked().element().text()).find();
    }

    /** What the rules decide is known sooner than whether they are about the same, and seldom collides. */
    private Optional<Collision> collision(Fit fit) {
        Proposition model = fit.asked().element().proposition();
        Statement school = fit.statement();
        Verdict ours = Verdict.of(model, modelWords(fit));
        Verdict theirs = Verdict.of(school.proposition(), school.modalWords());
        if (opposites.areOpposite(model.act(), school.proposition().act())) {
            boolean collide = ours.collidesWith(theirs.ofOpposite())
                    || (ours == Verdict.FORBIDS
                            && theirs != Verdict.EXEMPTS
                            && ONLY_IF.matcher(school.text()).find());
            return collide && mayBeAlike(fit)
                    ? Shared.matter(fit, rarity).map(thing -> collision(fit, ConflictRule.OPPOSITE_ACTS, thing, false))
                    : Optional.empty();
        }
        boolean collide = ours.collidesWith(theirs) && mayBeAlike(fit) && !isDivided(fit, ours, theirs);
        return collide
                ? sameMatter(fit, ours, theirs)
                        .map(thing -> collision(fit, rule(ours, theirs), thing, theirs.isStricterThan(ours)))
                : Optional.empty();
    }

    private boolean mayBeAlike(Fit fit) {
        return agreement(fit) >= LEAST_AGREEMENT && sameSetting(fit);
    }

    private double agreement(Fit fit) {
        return (fit.coverage().share() + Shared.backShare(fit, rarity)) / 2;
    }

    /** The words that bind in the model's text, from there or its lead-in. */
    private static String modelWords(Fit fit) {
        String text = fit.asked().element().text();
        for (Statement statement : fit.unit().reading().statements()) {
            if (statement.text().equals(text)) {
                return statement.modalWords();
            }
        }
        return "";
    }

    private static ConflictRule rule(Verdict ours, Verdict theirs) {
        if (ours == Verdict.EXEMPTS || theirs == Verdict.EXEMPTS) {
            return ConflictRule.DUTY_AGAINST_EXEMPTION;
        }
        boolean duty = ours == Verdict.REQUIRES || theirs == Verdict.REQUIRES;
        return duty ? ConflictRule.DUTY_AGAINST_PROHIBITION : ConflictRule.PERMISSION_AGAINST_PROHIBITION;
    }

    /** Whether each holds only where the other does not, or the one waives a duty in a case of its own. */
    private boolean isDivided(Fit fit, Verdict ours, Verdict theirs) {
        if (isAboveSomeAmount(fit.asked().measures())
                && !isAboveSomeAmount(fit.statement().measures())) {
            return true;
        }
        String model = fit.asked().element().text();
        String school = fit.statement().text();
        if (ours == Verdict.PERMITS) {
            return guard.divides(model, fit.unit().reading().passage().text(), school);
        }
        if (theirs == Verdict.PERMITS) {
            return guard.divides(school, fit.reading().passage().text(), model);
        }
        boolean exempts = ours == Verdict.EXEMPTS || theirs == Verdict.EXEMPTS;
        boolean conditions = !fit.asked().element().proposition().condition().isEmpty()
                || !fit.statement().proposition().condition().isEmpty();
        return (exempts && conditions) || (!exempts && (guard.excepts(model) || guard.excepts(school)));
    }

    /** "Gifts worth more than £25": a rule on some of the things only. */
    private static boolean isAboveSomeAmount(List<Measure> measures) {
        return measures.stream().anyMatch(measure -> measure.quantity().role() == QuantityRole.THRESHOLD);
    }

    /** The thing that both rules are about, if they are about the same. */
    private Optional<Overlap.Match> sameMatter(Fit fit, Verdict ours, Verdict theirs) {
        boolean permission = ours == Verdict.PERMITS || theirs == Verdict.PERMITS;
        boolean exempts = ours == Verdict.EXEMPTS || theirs == Verdict.EXEMPTS;
        boolean sameVerb = permission ? Shared.sameVerb(fit, lexicon) : Shared.sameOwnVerb(fit, lexicon);
        boolean back = Shared.backShare(fit, rarity) >= LEAST_OF_DUTY;
        boolean whole = back && fit.coverage().share() >= WHOLE;
        int things = Shared.things(fit, rarity).size();
        boolean same = sameVerb
                ? ((permission || back) && (things > 0 || whole))
                        || ((permission || agreement(fit) >= LEAST_OF_DUTY) && isAnswer(fit))
                : (permission && things >= FEWEST_THINGS && agreement(fit) >= WITHOUT_VERB) || (exempts && whole);
        return same ? Shared.matter(fit, rarity) : Optional.empty();
    }

    /** Whether the very act is ruled on in a passage that is evidence beyond doubt. */
    private boolean isAnswer(Fit fit) {
        return fit.score() >= SURE
                && Shared.sameOwnVerb(fit, lexicon)
                && Shared.backShare(fit, rarity) >= LEAST_AGREEMENT;
    }

    /** Nothing that one is about is the contrary of what the other is about: own device and school device. */
    private boolean sameSetting(Fit fit) {
        for (Term term : fit.asked().wordings().get(0).all()) {
            for (Term other : fit.statement().terms().all()) {
                if (contrary(term, other) && isRuledOn(other, fit.statement())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isRuledOn(Term term, Statement school) {
        return Shared.withoutOpeningReason(school.text()).contains(term.surface());
    }

    /** Contrary acts are judged by what the rules decide about them. */
    private boolean contrary(Term one, Term other) {
        return one.isConcept()
                && other.isConcept()
                && lexicon.areOpposite(one.key().substring(1), other.key().substring(1))
                && !VERDICTS.contains(one.key())
                && !VERDICTS.contains(other.key())
                && one.type().filter(type -> type == ConceptType.ACT).isEmpty()
                && !isNegated(one)
                && !isNegated(other);
    }

    /** "Not connected": what a rule forbids, and no other setting. */
    private static boolean isNegated(Term term) {
        return NEGATED.matcher(term.surface()).lookingAt();
    }

    private static Collision collision(Fit fit, ConflictRule rule, Overlap.Match thing, boolean stricter) {
        String words = fit.statement().modalWords().strip();
        String schools = words.isEmpty()
                ? thing.offered().surface()
                : words + " … " + thing.offered().surface();
        return new Collision(rule, fit, thing.asked().surface(), schools, stricter);
    }
}
