package org.policygap.compare.proposition;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Modality;

/**
 * What a rule says of whom.
 *
 * @param subject the words before the modal verb, without an opening condition; may be empty
 * @param predicate the words after it, without those that a title does without
 */
record RuleParts(String subject, String predicate) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    /** Words between the modal words and the verb that a title does without. */
    private static final Pattern FILLER = Pattern.compile(
            "^(?:also|always|never|not|normally|usually|then|only|first|next|nevertheless|therefore|at all times|where possible,?|all|either|both"
                    + "|\\p{L}{3,}ly|be able to|be (?:sure|careful|mindful|aware|responsible|prepared|willing)(?: (?:to|that|of|for|when|not))?"
                    + "|take (?:great |extra |all |reasonable |every )*(?:care|steps?|precautions?|action)(?: (?:to|when|not to|that))|give (?:due )?consideration to"
                    + "|consider|make every effort to|make an effort to|seek to|try (?:not )?to|aim to|aims to|have (?:due )?regard to|help to"
                    + "|be (?:expected|required|asked|encouraged|advised|reminded)(?: not)? to|refrain from|avoid|to|from|of|for|against|that)\\s+",
            FLAGS);

    private static final Pattern CONDITION_FIRST = Pattern.compile(
            "^(?:where|if|when|whenever|in|for|to|on|as|during|after|before|while|whilst|due|at|from|with|within|by|because|although|under|once|until)\\b.*",
            FLAGS | Pattern.DOTALL);
    private static final Pattern NO_ONE_MAY =
            Pattern.compile("^no (.+?) (?:may|must|will|should|is to|are to)(?: be)?$", FLAGS);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");
    private static final Pattern NEVER = Pattern.compile("never|do not|don['’]t", FLAGS);
    private static final Pattern AUXILIARY = Pattern.compile("\\b(?:must|shall|should|will|may|can)\\b", FLAGS);
    private static final Pattern FINITE =
            Pattern.compile("\\s(?:is|are|was|were|has|have|must|should|will|may|can)\\s", FLAGS);

    /**
     * The parts of a statement; empty if it states a fact, or no verb is told.
     *
     * @param opensPassage whether the statement is the first of its passage
     * @param known words that belong to names of things
     * @param acts words that are verbs in the statement
     */
    static Optional<RuleParts> of(Statement statement, boolean opensPassage, Set<String> known, Set<String> acts) {
        if (statement.proposition().modality() == Modality.FACT) {
            return Optional.empty();
        }
        String text = statement.text();
        String modal = statement.modalWords().strip();
        int at = modal.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(modal.toLowerCase(Locale.ROOT));
        if (at > 0 && NEVER.matcher(modal).matches()) {
            Matcher auxiliary = AUXILIARY.matcher(text.substring(0, at));
            if (auxiliary.find()) {
                modal = auxiliary.group();
                at = auxiliary.start();
            }
        }
        if (at < 0) {
            return mayBeVerb(text, opensPassage, known, acts) ? Optional.of(parts("", text)) : Optional.empty();
        }
        String after = text.substring(at + modal.length()).strip();
        Matcher noOne = NO_ONE_MAY.matcher(modal);
        if (noOne.matches()) {
            boolean passive = modal.toLowerCase(Locale.ROOT).endsWith(" be");
            return Optional.of(parts(noOne.group(1), passive ? "be " + after : after));
        }
        return Optional.of(parts(subject(text.substring(0, at)), after));
    }

    private static RuleParts parts(String subject, String predicate) {
        String rest = predicate.strip();
        for (Matcher filler = FILLER.matcher(rest); filler.find(); filler = FILLER.matcher(rest)) {
            rest = rest.substring(filler.end());
        }
        return new RuleParts(subject, rest);
    }

    /** Whether a text that inherits its modal words goes on with a verb. */
    private static boolean mayBeVerb(String text, boolean opensPassage, Set<String> known, Set<String> acts) {
        String first = NO_WORD.split(text.strip(), 2)[0];
        boolean verb = acts.contains(first.toLowerCase(Locale.ROOT))
                && !FINITE.matcher(text).find();
        boolean small = !first.isEmpty() && Character.isLowerCase(first.charAt(0));
        boolean thirdPerson = first.endsWith("s") && !first.endsWith("ss");
        return !first.isEmpty()
                && !thirdPerson
                && NounPhrases.size(NounPhrases.cut(first, 1, known, acts)) == 1
                && (verb || (small && opensPassage));
    }

    /** The subject of a sentence: what stands first, or after an opening condition. */
    private static String subject(String before) {
        String text = before.strip();
        boolean conditionFirst = CONDITION_FIRST.matcher(text).matches();
        int comma = conditionFirst ? text.lastIndexOf(',') : -1;
        return conditionFirst && comma < 0 ? "" : text.substring(comma + 1).strip();
    }
}
