package org.policygap.compare.judgement;

import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.QuantityRole;
import org.policygap.compare.proposition.Measure;

/** Two rules whose words are contrary and that speak of different cases, so that both can be kept. */
final class OtherCase {
    /** How long before something is to be said. */
    private static final String NOTICE = "#notice-time";

    /** Those who decide in their own time. */
    private static final Pattern OUTSIDE_BODY = pattern(
            "^\\W*(?:the )?(?:local (?:education )?authority|LA|police|courts?|ombudsman|ofsted|secretary of state|department for education|information commissioner)\\b");

    /** "Between three and five governors" is neither three nor five. */
    private static final Pattern BETWEEN = pattern("\\bbetween\\s+$");

    private static final Pattern HOLDS =
            pattern("\\b(?:held|heard|hold|hear|convened?|take[sn]? place|have (?:the|a) (?:meeting|hearing))\\b");
    private static final Pattern ASKS = pattern(
            "\\b(?:requests?(?:ed)?|ask(?:s|ed|ing)?|appeal(?:s|ed|ing)?|appl(?:y|ies|ied)|applications?|lodged?|submit(?:s|ted)?|reach(?:es)?)\\b");

    private static final Pattern SMALL = pattern("\\b(?:small|token|modest|minor|trivial|inexpensive)\\b");
    private static final Pattern ABOVE = pattern(
            "\\b(?:above|over|exceeding|more than) (?:this|that|the|such) (?:value|amount|sum|limit|figure)\\b|\\bworth more\\b");

    /** "Nothing must stand in the way of it" is for it. */
    private static final Pattern HINDERS = pattern(
            "\\b(?:not|never) (?:be (?:allowed|permitted) to )?(?:(?:stand|get|come) in the way|prevent|hinder|deter|discourage|be an? (?:barrier|obstacle))\\b");

    private static final String OUTSIDE = "\\b(?:outside|other than (?:in|during|at))(?: of)? (?:\\p{L}+ ){0,2}";

    private OtherCase() {}

    /** Whether the school's number is of another matter than the model's: of notice, of another body, of the hearing, of others, or a range. */
    static boolean ofNumbers(Fit fit, Measure model, Measure school) {
        String rule = fit.asked().element().text();
        String text = fit.statement().text();
        boolean notice = school.context().get(NOTICE).isPresent()
                && model.context().get(NOTICE).isEmpty();
        boolean body =
                OUTSIDE_BODY.matcher(text).find() && !OUTSIDE_BODY.matcher(rule).find();
        boolean hearing = Limits.isForUsingRight(rule, model.quantity())
                && HOLDS.matcher(text).find()
                && !ASKS.matcher(text).find();
        Quantity number = school.quantity();
        boolean range = number.role() == QuantityRole.COUNT
                && number.end() <= text.length()
                && BETWEEN.matcher(text.substring(0, number.start())).find();
        return notice || body || hearing || range || Shared.isOfOthers(fit);
    }

    /** Whether the school allows only small things or large ones, what lies outside the ban, or forbids to hinder. */
    static boolean ofVerdicts(Fit fit) {
        String model = fit.asked().element().text();
        String school = fit.statement().text();
        return isSmallAndAbove(model, school)
                || isSmallAndAbove(school, model)
                || HINDERS.matcher(school).find()
                || HINDERS.matcher(model).find()
                || fit.coverage().matches().stream().anyMatch(match -> isOutside(match, model, school));
    }

    private static boolean isSmallAndAbove(String one, String other) {
        return SMALL.matcher(one).find() && ABOVE.matcher(other).find();
    }

    /** "Not in working time", "outside working time". */
    private static boolean isOutside(Overlap.Match match, String model, String school) {
        return isAfterOutside(school, match.offered().surface())
                && !isAfterOutside(model, match.asked().surface())
                && model.contains(match.asked().surface());
    }

    private static boolean isAfterOutside(String text, String words) {
        return text.contains(words)
                && pattern(OUTSIDE + Pattern.quote(words)).matcher(text).find();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
