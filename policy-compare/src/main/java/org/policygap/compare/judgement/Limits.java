package org.policygap.compare.judgement;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.QuantityRole;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Limit;
import org.policygap.model.text.Search;

/** When a number breaks the limit that a rule sets. */
final class Limits {
    private static final Set<QuantityRole> LONGEST =
            EnumSet.of(QuantityRole.DEADLINE, QuantityRole.INTERVAL, QuantityRole.DURATION, QuantityRole.CLOCK);

    /** Less is no stricter than more: an age, or a number from which something starts to apply. */
    private static final Set<QuantityRole> EITHER_WAY =
            EnumSet.of(QuantityRole.AGE, QuantityRole.THRESHOLD, QuantityRole.WINDOW, QuantityRole.RETENTION);

    /** A shorter time for using a right takes something away, a longer one gives more: both differ from the model. */
    private static final Search RIGHT = Search.of(Pattern.compile(
            "\\b(?:appeals?|requests?|complaints?|grievances?|applications?)\\b[^.;]{0,40}\\b(?:lodged|raised|made|submitted|brought|registered)\\b"
                    + "|\\b(?:may|can|must|should|wish(?:es)? to|wants? to|days to|in which to)\\s+(?:\\p{L}+ly )?(?:appeal|ask (?:\\p{L}+ ){0,3}for|request|apply|complain|raise|lodge)\\b"
                    + "|\\bright (?:of|to) appeal\\b",
            Pattern.CASE_INSENSITIVE));

    /** No day goes by: "on the same day", and not "within one day". */
    private static final Pattern SAME_DAY = Pattern.compile(
            "\\b(?:same|that|(?:end|close) of the) (?:\\p{L}+ )?day\\b|\\bon the day\\b", Pattern.CASE_INSENSITIVE);

    /** A subject up to its number, and from there to its verb. */
    private static final Pattern SUBJECT_BEFORE = Pattern.compile(
            "(?!(?:within|at|after|before|by|for|from|in|on|if|where|when|every|each|once|up|during|over|until|no|not|as|to)\\b)(?:[\\p{L}'’-]+\\s+){1,6}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBJECT_AFTER = Pattern.compile(
            "(?:\\s+(?!(?:and|or)\\b)[\\p{L}'’-]+){0,4}?\\s+(?:is|are|must|may|shall|should|will|can|needs?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE_THAN = Pattern.compile(
            "(?:more than|longer than|over|exceed(?:s|ing)?|in excess of)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LESS_THAN =
            Pattern.compile("(?:less than|fewer than|shorter than|under)\\b", Pattern.CASE_INSENSITIVE);

    private Limits() {}

    /** Whether a school's number breaks a limit of an element. */
    static boolean isBroken(Element element, Quantity model, Quantity school) {
        boolean eitherWay = isForUsingRight(element.text(), model) || saysWhichCases(element.text(), model);
        return eitherWay
                ? difference(school, model) != 0
                : isBeyond(model, school, element.proposition().modality().isDuty());
    }

    /** Whether a number of a rule says in which time a right may be used. */
    static boolean isForUsingRight(String rule, Quantity number) {
        return number.role() == QuantityRole.DEADLINE && RIGHT.isIn(rule);
    }

    /** "Requests of up to five days are decided by ...": a number of the subject says for which cases the rule is. */
    private static boolean saysWhichCases(String rule, Quantity number) {
        return number.end() <= rule.length()
                && SUBJECT_BEFORE.matcher(rule.substring(0, number.start())).matches()
                && SUBJECT_AFTER.matcher(rule.substring(number.end())).lookingAt();
    }

    /**
     * Whether a school's number breaks the model's limit.
     *
     * @param duty whether the model's rule asks for something: what must be done for two days may be done for three
     */
    static boolean isBeyond(Quantity model, Quantity school, boolean duty) {
        int difference = isSameDay(model) && !isSameDay(school) && Amounts.isADayOrMore(school.limit())
                ? 1
                : difference(school, model);
        if (EITHER_WAY.contains(model.role())) {
            return difference != 0;
        }
        return switch (comparator(model, duty)) {
            case AT_MOST -> difference > 0;
            case AT_LEAST -> difference < 0;
            case EXACTLY -> difference != 0;
        };
    }

    /** Negative if a school's number is clearly less than the model's, positive if it is clearly more. */
    private static int difference(Quantity school, Quantity model) {
        return Amounts.compare(school.limit(), model.limit()) == 0
                ? 0
                : Amounts.compare(withItself(school), withItself(model));
    }

    /** "More than a week" is eight days or more, and "less than five days" up to four. */
    private static Limit withItself(Quantity number) {
        if (MORE_THAN.matcher(number.text()).lookingAt()) {
            return Amounts.days(number.limit(), 1);
        }
        return LESS_THAN.matcher(number.text()).lookingAt() ? Amounts.days(number.limit(), -1) : number.limit();
    }

    private static boolean isSameDay(Quantity number) {
        return number.role() == QuantityRole.DEADLINE
                && SAME_DAY.matcher(number.text()).find();
    }

    /** "No later than ten days before" asks for at least ten days. */
    private static Limit.Comparator comparator(Quantity model, boolean duty) {
        Limit.Comparator said = model.limit().comparator();
        if (model.role() == QuantityRole.NOTICE) {
            return Limit.Comparator.AT_LEAST;
        }
        if (said != Limit.Comparator.EXACTLY || !LONGEST.contains(model.role())) {
            return said;
        }
        return duty && model.role() == QuantityRole.DURATION ? Limit.Comparator.AT_LEAST : Limit.Comparator.AT_MOST;
    }
}
