package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.OppositeVerbs;
import org.policygap.compare.language.Token;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.proposition.Rarity;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Modality;

/**
 * The school describes as its practice what the model forbids ("medicines are locked away"), or the contrary of what the
 * model asks for ("expired warnings remain on file"), or calls something what the model says it is not.
 */
final class PracticeCollision implements CollisionRule {
    /** "We put it", "staff keep it", "it is kept", "they remain": the verb of a statement that has no modal verb. */
    private static final Pattern PRACTICE = Pattern.compile(
            "\\b(?:we|they|staff|teachers|pupils|students|parents|governors|you)\\s+(?:(?:always|usually|normally|then|also|just|sometimes|may have to)\\s+)*(\\p{L}+)"
                    + "|\\b(?:is|are)\\s+(?:(?:always|usually|normally|then|also|\\p{L}+ly)\\s+)*(\\p{L}+)"
                    + "|\\b\\p{L}+s\\s+(remain|stay|continue|count)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "She decides how they are used": what is asked or decided is no practice. */
    private static final Pattern IN_QUESTION =
            Pattern.compile("\\b(?:how|whether|what|why)\\b[^,;:]*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|never|no|nobody|nothing|without|neither|nor)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS_NOT = Pattern.compile("\\b(?:is|are) not\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IS = Pattern.compile("\\b(?:is|are)\\b", Pattern.CASE_INSENSITIVE);

    /** From where on a ban says when it holds, and no longer what it forbids. */
    private static final Pattern CASE =
            Pattern.compile("\\b(?:if|where|when|whenever|unless|until|while|during)\\b.*$", Pattern.CASE_INSENSITIVE);

    private static final double LEAST_COVERAGE = 0.45;
    private static final double LEAST_BACK = 0.35;

    /** The same for passages that are evidence beyond doubt. */
    private static final double LEAST_COVERAGE_OF_SURE = 0.3;

    private static final double LEAST_BACK_OF_SURE = 0.3;
    private static final double SURE = 0.9;

    private final Lexicon lexicon;
    private final Rarity rarity;
    private final OppositeVerbs opposites;
    private final Guard guard;

    PracticeCollision(Lexicon lexicon, Contraries contraries, Rarity rarity) {
        this.lexicon = lexicon;
        this.rarity = rarity;
        this.opposites = contraries.verbs();
        this.guard = contraries.guard();
    }

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, this::check);
    }

    private Optional<Collision> check(Fit fit) {
        String school = fit.statement().text();
        boolean sure = fit.score() >= SURE;
        if (fit.unit().requirement().kind() == ClauseKind.SCOPE
                || fit.statement().proposition().modality() != Modality.FACT
                || fit.coverage().share() < (sure ? LEAST_COVERAGE_OF_SURE : LEAST_COVERAGE)
                || NEGATION.matcher(school).find()
                || !collides(fit, school)
                || Shared.backShare(fit, rarity) < (sure ? LEAST_BACK_OF_SURE : LEAST_BACK)) {
            return Optional.empty();
        }
        return Shared.matter(fit, rarity)
                .map(match -> new Collision(
                        ConflictRule.CONTRARY_PRACTICE,
                        fit,
                        match.asked().surface(),
                        match.offered().surface(),
                        false));
    }

    private boolean collides(Fit fit, String school) {
        String model = fit.asked().element().text();
        Modality modality = fit.asked().element().proposition().modality();
        if (modality == Modality.FACT) {
            return IS_NOT.matcher(model).find()
                    && IS.matcher(school).find()
                    && fit.coverage().share() >= LEAST_COVERAGE;
        }
        String act = fit.asked().element().proposition().act();
        boolean forbids = modality == Modality.MUST_NOT && !guard.excepts(model) && !guard.excepts(school);
        Matcher practice = PRACTICE.matcher(school);
        while (practice.find()) {
            if (IN_QUESTION.matcher(school.substring(0, practice.start())).find()) {
                continue;
            }
            String verb = verb(practice);
            boolean banned = forbids
                    && !act.isEmpty()
                    && (Shared.sameAct(act, verb, lexicon) || isSurelySame(fit, school.substring(practice.start())));
            if (banned || (modality.isDuty() && undoes(verb, model))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Must not be put in a bin", "we pop it in the bin": the rare word tells the act, whatever verb it is used with.
     *
     * @param practice the school's text from its verb on
     */
    private boolean isSurelySame(Fit fit, String practice) {
        String banned =
                CASE.matcher(fit.asked().element().proposition().object()).replaceFirst("");
        return Shared.sharesTellingAct(fit)
                || (fit.score() >= SURE
                        && Shared.rareActs(fit, rarity)
                                .anyMatch(word -> banned.contains(word) && practice.contains(word)));
    }

    /** "Must be disregarded and removed": a rule may ask for several acts; one that keeps and then destroys asks for both. */
    private boolean undoes(String verb, String rule) {
        String stem = lexicon.words().stem(verb);
        List<Token> words = lexicon.words().of(rule);
        List<Token> undone = words.stream()
                .filter(word -> opposites.areOpposite(word.text(), verb))
                .toList();
        return !undone.isEmpty()
                && words.stream().noneMatch(word -> word.stem().equals(stem))
                && words.stream()
                        .noneMatch(word ->
                                undone.stream().anyMatch(other -> opposites.areOpposite(word.text(), other.text())));
    }

    private static String verb(Matcher practice) {
        for (int group = 1; group <= practice.groupCount(); group++) {
            if (practice.group(group) != null) {
                return practice.group(group);
            }
        }
        return "";
    }
}
