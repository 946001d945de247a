package org.policygap.compare.judgement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.language.QuantityRole;
import org.policygap.compare.proposition.Measure;

/**
 * Why two rules whose words are contrary speak of different cases, so that both can be kept. A new kind is one constant, its
 * place in {@link #OF_NUMBERS} or {@link #OF_VERDICTS}, and a test that shows what it holds back and what it does not.
 */
enum OtherCase {
    /** The school says how long before something is to be said, and the model does not. */
    NOTICE((fit, numbers) -> numbers.school().filter(OtherCase::isOfNotice).isPresent()
            && numbers.model().filter(OtherCase::isOfNotice).isEmpty()),
    /** Somebody outside the school decides in their own time. */
    OUTSIDE_BODY((fit, numbers) -> Words.OUTSIDERS.matcher(school(fit)).find()
            && !Words.OUTSIDERS.matcher(model(fit)).find()),
    /** The model says until when a right may be used, the school when the hearing is. */
    HEARING((fit, numbers) -> numbers.model()
                    .filter(model -> Limits.isForUsingRight(model(fit), model.quantity()))
                    .isPresent()
            && Words.HOLDS.matcher(school(fit)).find()
            && !Words.ASKS.matcher(school(fit)).find()),
    /** The school itself tells somebody outside, which the model does not ask for: its breach log at once, the commissioner in 72 hours. */
    OUTSIDE_RECIPIENT(
            (fit, numbers) -> Words.TELLS_OUTSIDERS.matcher(school(fit)).find()
                    && !Words.OUTSIDER.matcher(model(fit)).find()),
    /** The one says until when a right may be used, the other when it is answered. */
    ANSWER((fit, numbers) -> isOfRight(numbers.model(), model(fit)) != isOfRight(numbers.school(), school(fit))
            && (Words.ANSWERS.matcher(model(fit)).find()
                    != Words.ANSWERS.matcher(school(fit)).find())),
    /** "Between three and five governors" is neither three nor five. */
    RANGE((fit, numbers) ->
            numbers.school().filter(school -> isRange(school, school(fit))).isPresent()),
    /** Other people decide or are told. */
    OTHERS(Shared::isOfOthers),
    /** The one allows small things, and the other rules on what is worth more. */
    SMALL_AND_LARGE(fit -> isSmallAndLarge(model(fit), school(fit)) || isSmallAndLarge(school(fit), model(fit))),
    /** "Nothing must stand in the way of it" is for it. */
    HINDRANCE(fit -> Words.HINDERS.matcher(school(fit)).find()
            || Words.HINDERS.matcher(model(fit)).find()),
    /** "Not in working time", "outside working time". */
    OUTSIDE(fit -> fit.coverage().matches().stream().anyMatch(match -> isOutside(match, fit))),
    /** "A warning is not considered a punishment" says what a thing is called, and nothing of what may be done. */
    NAMING(fit -> Words.NAMES.matcher(school(fit)).find()
            || Words.NAMES.matcher(model(fit)).find()),
    /** "It may be related to their age": may be so, and not may be done. */
    LIKELIHOOD(fit -> Words.MAY_BE.matcher(school(fit)).find()
            || Words.MAY_BE.matcher(model(fit)).find());

    private static final Set<OtherCase> OF_NUMBERS =
            EnumSet.of(NOTICE, OUTSIDE_BODY, HEARING, OUTSIDE_RECIPIENT, ANSWER, RANGE, OTHERS);

    private static final Set<OtherCase> OF_VERDICTS =
            EnumSet.of(SMALL_AND_LARGE, HINDRANCE, OUTSIDE, NAMING, LIKELIHOOD);

    private static final String NOTICE_TIME = "#notice-time";

    /** A function of its arguments alone. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiPredicate<Fit, Numbers> isIt;

    OtherCase(BiPredicate<Fit, Numbers> isIt) {
        this.isIt = isIt;
    }

    OtherCase(Predicate<Fit> isIt) {
        this((fit, numbers) -> isIt.test(fit));
    }

    /** The numbers that are held against each other, if numbers are. */
    private record Numbers(Optional<Measure> model, Optional<Measure> school) {}

    /** What a text says if it speaks of such a case. */
    private static final class Words {
        private static final String OUTSIDE_BODIES =
                "(?:local (?:education )?authority|LA|police|courts?|ombudsman|ofsted|secretary of state|department for education|DfE|information commissioner|ICO|health and safety executive|HSE)\\b";
        private static final Pattern OUTSIDERS = pattern("^\\W*(?:the )?" + OUTSIDE_BODIES);
        private static final Pattern OUTSIDER = pattern("\\b" + OUTSIDE_BODIES);
        private static final Pattern TELLS_OUTSIDERS =
                pattern("\\b(?:to|tells?|told|informs?|informed|notif(?:y|ies|ied)|contacts?|rings?|asks?) (?:the )?"
                        + OUTSIDE_BODIES);
        private static final Pattern ANSWERS = pattern(
                "\\b(?:answers|replies|acknowledges|responds|decides|considers|hears)\\b"
                        + "|\\b(?:will|must|shall|should|is|are|be) (?:answer|reply|acknowledge|respond|decide|consider|hear)d?(?:ed)?\\b");
        private static final Pattern BETWEEN = pattern("\\bbetween\\s+$");
        private static final Pattern HOLDS =
                pattern("\\b(?:held|heard|hold|hear|convened?|take[sn]? place|have (?:the|a) (?:meeting|hearing))\\b");
        private static final Pattern ASKS = pattern(
                "\\b(?:requests?(?:ed)?|ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|appl(?:y|ies|ied)|applications?|lodged?|submit(?:s|ted)?|reach(?:es)?)\\b");
        private static final Pattern SMALL = pattern("\\b(?:small|token|modest|minor|trivial|inexpensive)\\b");
        private static final Pattern LARGE = pattern(
                "\\b(?:above|over|exceeding|more than) (?:this|that|the|such) (?:value|amount|sum|limit|figure)\\b|\\bworth more\\b");
        private static final Pattern HINDERS = pattern(
                "\\b(?:not|never) (?:be (?:allowed|permitted) to )?(?:(?:stand|get|come) in the way|prevent|hinder|deter|discourage|be an? (?:barrier|obstacle))\\b");
        private static final Pattern NAMES = pattern(
                "\\b(?:is|are) (?:not |never )?(?:considered|regarded|deemed|viewed|classed|seen) (?:as |to be )?an?\\b");
        private static final Pattern MAY_BE = pattern(
                "\\b(?:may|might|can|could) (?:also |well |sometimes |often )?(?:be (?:related|due|linked|caused|the result)|relate|arise|occur|happen|result|lead to|take (?:many|different|various|the) forms?)\\b");
        private static final String OUTSIDE = "\\b(?:outside|other than (?:in|during|at))(?: of)? (?:\\p{L}+ ){0,2}";

        private Words() {}
    }

    /** Whether the school's number is of another case than the model's. */
    static boolean ofNumbers(Fit fit, Measure model, Measure school) {
        return OF_NUMBERS.stream().anyMatch(kind -> kind.holds(fit, Optional.of(model), Optional.of(school)));
    }

    /** Whether what the school allows, forbids or asks for is of another case than the model's rule. */
    static boolean ofVerdicts(Fit fit) {
        return OF_VERDICTS.stream().anyMatch(kind -> kind.holds(fit, Optional.empty(), Optional.empty()));
    }

    /**
     * Whether the case is of this kind.
     *
     * @param model the number of the model that is held against the school's, if numbers are
     * @param school the school's
     */
    boolean holds(Fit fit, Optional<Measure> model, Optional<Measure> school) {
        return isIt.test(fit, new Numbers(model, school));
    }

    private static String model(Fit fit) {
        return fit.asked().element().text();
    }

    private static String school(Fit fit) {
        return fit.statement().text();
    }

    private static boolean isOfRight(Optional<Measure> number, String text) {
        return number.filter(each -> Limits.isForUsingRight(text, each.quantity()))
                .isPresent();
    }

    private static boolean isOfNotice(Measure measure) {
        return measure.context().get(NOTICE_TIME).isPresent();
    }

    private static boolean isRange(Measure measure, String text) {
        return measure.quantity().role() == QuantityRole.COUNT
                && measure.quantity().end() <= text.length()
                && Words.BETWEEN
                        .matcher(text.substring(0, measure.quantity().start()))
                        .find();
    }

    private static boolean isSmallAndLarge(String one, String other) {
        return Words.SMALL.matcher(one).find() && Words.LARGE.matcher(other).find();
    }

    private static boolean isOutside(Overlap.Match match, Fit fit) {
        return isAfterOutside(school(fit), match.offered().surface())
                && !isAfterOutside(model(fit), match.asked().surface())
                && model(fit).contains(match.asked().surface());
    }

    private static boolean isAfterOutside(String text, String words) {
        return text.contains(words)
                && pattern(Words.OUTSIDE + Pattern.quote(words)).matcher(text).find();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
