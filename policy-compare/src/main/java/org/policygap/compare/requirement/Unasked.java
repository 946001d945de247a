package org.policygap.compare.requirement;

import java.util.regex.Pattern;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;
import org.policygap.model.text.Search;

/**
 * Whole lines that ask nobody for anything: what a form wants filled in, what somebody observes of people or is proud of,
 * the first half of a sentence that the document cut in two.
 */
final class Unasked {
    /** With the space before it, of the words in {@link #HALF}. */
    private static final int LONGEST_WORD = 8;

    private static final Search FORM = search("\\b(?:form|template|questionnaire|checklist)\\W*$");

    private static final Pattern REQUEST = Pattern.compile("\\W*(?:please|if you have)\\b", Pattern.CASE_INSENSITIVE);

    /** Tells what to write down, wherever it stands. */
    private static final Pattern FIELD = Pattern.compile(
            "\\W*(?:(?:please )?(?:tick|circle|delete|specify|give (?:us )?(?:(?:full|brief|the|any|your) ){0,4}(?:details|particulars|names?))\\b"
                    + "|please (?:state|enter|continue|complete (?:and (?:return|sign)|all|this|the following))\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Search OBLIGES = search(
            "\\b(?:must|shall|should|needs? to|(?:has|have) to|(?:is|are) to|required|expected|permitted|allowed|we will|will be|(?:will|may|can) not)\\b");

    /** "Children are often tired", "many parents will feel nervous", "it is normal for staff to worry". */
    private static final Search OBSERVES = search(
            "\\b(?:is|are|be|been) (?:often|sometimes|frequently|usually|understandably|naturally|very|justly) (?:tired|afraid|upset|anxious|nervous|difficult|hard|hurt|confused|worried|angry|lonely|vulnerable|reluctant|unaware|scared|frightened|distressed|emotional|complex|complicated|proud|shy|hungry|cold)\\b"
                    + "|\\b(?:may|might|will|can|often|sometimes|frequently|usually) (?:also |often |sometimes |not ){0,3}(?:feel|find it|experience|struggle|suffer|worry)\\b"
                    + "|\\b(?:it|this) is (?:quite |perfectly |entirely ){0,3}(?:natural|normal|common|understandable|inevitable|not unusual|not uncommon)\\b"
                    + "|\\b(?:has|have) won\\b|\\b(?:is|are) proud (?:of|to be)\\b");

    /** "We recognise that parents might not agree." */
    private static final Pattern ACKNOWLEDGES = Pattern.compile(
            "(?:we|the (?:school|trust|governors|governing (?:body|board))|it is)(?: (?:also|fully))? (?:recogni[sz]e[sd]?|underst(?:ands?|ood)|appreciate[sd]?|acknowledge[sd]?) that\\b",
            Pattern.CASE_INSENSITIVE);

    /** Then what is observed may stand beside a duty: "Staff listen to pupils who may feel unsafe and write it down." */
    private static final Search SAYS_MORE = search("\\b(?:who|which|and)\\b");

    /** The last word wants another after it, and no mark says that a list follows. */
    private static final Pattern HALF = Pattern.compile(
            "\\b(?:using|by|to|for|of|in|on|at|from|with|the|an?|and|their|our|is|are|be|that|which|must|should|shall|will|may)$");

    private Unasked() {}

    static boolean is(Reading reading) {
        return isPiece(reading)
                || (tellsWhatIs(reading.kind())
                        && reading.statements().stream().allMatch(statement -> isObservation(statement.text())));
    }

    /** Whether a passage says nothing by itself: a field of a form, half of a sentence. */
    static boolean isPiece(Reading reading) {
        String text = reading.passage().text().strip();
        if (OBLIGES.isIn(text)) {
            return false;
        }
        boolean request =
                REQUEST.matcher(text).lookingAt() && FORM.isIn(reading.passage().section());
        boolean half = reading.passage().kind() == Passage.Kind.CLAUSE
                && HALF.matcher(text.substring(Math.max(0, text.length() - LONGEST_WORD)))
                        .find();
        return half || request || FIELD.matcher(text).lookingAt();
    }

    private static boolean tellsWhatIs(ClauseKind kind) {
        return kind == ClauseKind.NORM || kind == ClauseKind.CONTEXT;
    }

    private static boolean isObservation(String text) {
        return (OBSERVES.isIn(text) || ACKNOWLEDGES.matcher(text).lookingAt())
                && !OBLIGES.isIn(text)
                && !SAYS_MORE.isIn(text)
                && !text.startsWith("If ");
    }

    private static Search search(String regex) {
        return Search.of(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }
}
