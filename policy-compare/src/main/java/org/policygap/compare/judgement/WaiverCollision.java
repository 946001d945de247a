package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Proposition;
import org.policygap.model.text.Search;

/** The model asks for notice, consent, approval or reasons, and the school lets somebody act without them. */
final class WaiverCollision implements CollisionRule {
    private static final Search WITHOUT = Search.of(Pattern.compile(
            "\\b(?:without|(?:need not|(?:is|are) not (?:required|obliged) to|do(?:es)? not (?:need|have) to|no need to) (?:seek|obtain|get|ask for|give)) (?:(?:any|the|further|prior|first|previous|giving|asking for|seeking|obtaining|needing|requiring|stating|formal|written|parental|their|your) )*"
                    + "(notice|notification|warning|consent|permission|approval|authorisation|agreement|reasons?|explanation)\\b",
            Pattern.CASE_INSENSITIVE));

    private static final Pattern UNSAID = Pattern.compile(
            "\\bwithout (?:first )?(?:telling|informing|notifying|asking|warning|seeking|obtaining|getting|having)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_NEEDED = Pattern.compile(
            "\\b(?:(?:do(?:es)? not|don['’]t|doesn['’]t) (?:need|have) to|need not|no need to) (?:tell|inform|notify|ask|warn|seek|obtain|get|have)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What is allowed only with notice or consent asks for it. */
    private static final Pattern ONLY_IF =
            Pattern.compile("\\bonly (?:if|where|when|with|after|once)\\b", Pattern.CASE_INSENSITIVE);

    /** What asks for each of them. */
    private static final List<Waived> KINDS = List.of(
            new Waived(
                    "noti.*|warning",
                    "\\b(?:noti(?:ce|fied|fy)|warn(?:ed|ing)?|told|informed|aware|tell|inform|explain(?:ed)?)\\b"),
            new Waived(
                    "consent|permission|approval|authorisation|agreement",
                    "\\b(?:consent(?:ed)?|permission|permit|approv(?:al|e|ed)|authoris(?:ation|ed|e)|agree(?:d|ment)?|check(?:ed)?)\\b"),
            new Waived("reasons?|explanation", "\\b(?:reasons?|explain(?:ed)?|explanation)\\b"));

    private record Waived(Pattern waived, Pattern askedFor) {
        Waived(String waived, String askedFor) {
            this(
                    Pattern.compile(waived, Pattern.CASE_INSENSITIVE),
                    Pattern.compile(askedFor, Pattern.CASE_INSENSITIVE));
        }
    }

    /** Least likelihood that the passage is about what the model's clause is about. */
    private static final double LEAST_SCORE = 0.6;

    private static final double LEAST_SCORE_OF_NOT_NEEDED = 0.3;

    @Override
    public Optional<Collision> among(List<Fit> statements) {
        return CollisionRule.first(statements, WaiverCollision::check);
    }

    private static Optional<Collision> check(Fit fit) {
        Proposition school = fit.statement().proposition();
        boolean inSomeCases = !school.condition().isEmpty();
        if (fit.asked().element().proposition().modality().isNegative()) {
            return notNeeded(fit);
        }
        if (inSomeCases || school.modality().isNegative() || fit.score() < LEAST_SCORE) {
            return Optional.empty();
        }
        return WITHOUT.first(fit.statement().text())
                .filter(without -> asks(fit.asked().element()))
                .filter(without -> !WITHOUT.isIn(fit.asked().element().text()))
                .flatMap(without -> waived(fit, without));
    }

    /** The model forbids to act without telling or asking somebody, and the school says that nobody need be told or asked. */
    private static Optional<Collision> notNeeded(Fit fit) {
        if (fit.score() < LEAST_SCORE_OF_NOT_NEEDED) {
            return Optional.empty();
        }
        Matcher unsaid = UNSAID.matcher(fit.asked().element().text());
        Matcher exempt = NOT_NEEDED.matcher(fit.statement().text());
        return unsaid.find() && exempt.find()
                ? Optional.of(
                        new Collision(ConflictRule.DUTY_AGAINST_EXEMPTION, fit, unsaid.group(), exempt.group(), false))
                : Optional.empty();
    }

    private static boolean asks(Element model) {
        return model.proposition().modality().isDuty()
                || ONLY_IF.matcher(model.text()).find();
    }

    private static Optional<Collision> waived(Fit fit, MatchResult without) {
        for (Waived kind : KINDS) {
            Matcher askedFor = kind.askedFor().matcher(fit.asked().element().text());
            if (kind.waived().matcher(without.group(1)).matches() && askedFor.find()) {
                return Optional.of(new Collision(
                        ConflictRule.DUTY_AGAINST_EXEMPTION, fit, askedFor.group(), without.group(), false));
            }
        }
        return Optional.empty();
    }
}
