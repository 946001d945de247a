package org.policygap.compare.proposition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.language.ModalPhrase;
import org.policygap.compare.language.ModalityReader;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.Questions;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Proposition;
import org.policygap.model.text.Search;

/** Takes one rule apart: who must do what to whom, when, unless. */
final class PropositionReader {
    private static final Search CONDITION = Search.of(Pattern.compile(
            "(?:^|[\\s,(])((?:where|if|when|whenever|in the event|should)\\s(?!appropriate\\b|necessary\\b|possible\\b)[^,.;:()]{8,})",
            Pattern.CASE_INSENSITIVE));
    private static final Search EXCEPTION = Search.of(Pattern.compile(
            "\\b((?:unless|except|other than|save (?:for|where)|with the exception of|without (?:the )?(?:\\p{L}+ )?"
                    + "(?:approval|permission|consent|authorisation|agreement))\\b[^.;:()]*)",
            Pattern.CASE_INSENSITIVE));
    private static final Search RECIPIENT = Search.of(Pattern.compile(
            "\\b((?:to|with|by|from|for)\\s+(?:the\\s+|a\\s+|an\\s+|their\\s+|your\\s+|our\\s+)?(?:\\p{L}+[ -]){0,3}?"
                    + "(?:head ?teacher|head|principal|manager|governors?|governing (?:body|board)|board|trust|committee|panel|lead|officer|team|"
                    + "leader|\\p{Lu}{2,4}|police|parents?|clerk|chair)\\b(?: of governors)?)"));
    private static final Search CONTEXT = Search.of(Pattern.compile(
            "\\b((?:in a (?:personal|professional|private) capacity|on behalf of the \\p{L}+|outside (?:of )?(?:work|school|working hours)|"
                    + "in (?:their|your) own time|on (?:the )?(?:school )?(?:premises|site)|during (?:the )?(?:working|school|lesson)[ -]?(?:day|time|hours)?s?|"
                    + "on school equipment|at work|off site))\\b",
            Pattern.CASE_INSENSITIVE));
    private static final Pattern ACT = Pattern.compile(
            "^\\s*(?:be\\s+|also\\s+|always\\s+|nevertheless\\s+|nonetheless\\s+|still\\s+|to\\s+|\\p{L}+ly\\s+)*(\\p{L}+)(.*)$",
            Pattern.DOTALL);

    /** Words that judge an act that was named before. */
    private static final Pattern VERDICT = Pattern.compile(
            "(?:forbidden|prohibited|banned|permitted|allowed|acceptable|unacceptable|required|needed|necessary|optional|compulsory|mandatory|voluntary|discouraged|encouraged)$",
            Pattern.CASE_INSENSITIVE);

    /** What an item names is told by a clause of its own, which binds nobody: "the steps that will be taken". */
    private static final Pattern DEPENDENT = Pattern.compile(
            "\\b(?:that|which|who|whom|whose|what|whether|why|how)\\s+(?:\\p{L}+\\s+){0,4}$", Pattern.CASE_INSENSITIVE);

    /** An item that names a thing does not say what is to be done. */
    private static final Pattern NAMED = Pattern.compile("\\W*(?:an?|the|any|some)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern INFINITIVE = Pattern.compile("^\\s+(?:to|from)\\b", Pattern.CASE_INSENSITIVE);

    /** A sentence without a modal verb that begins with its subject: its verb is not found. */
    private static final Pattern SUBJECT = Pattern.compile(
            "^\\s*(?:the|an?|this|that|these|those|all|any|each|every|some|our|we|they|he|she|it|there|where|when|if|in|for|as)\\b",
            Pattern.CASE_INSENSITIVE);

    /** An act as a noun: "the use of", "recording". */
    private static final Pattern GERUND = Pattern.compile(
            "\\b(?:use\\b(?: of)?|(?!during|being|having|morning|evening|nothing|anything|something|meeting|building|hearing)\\p{L}{3,}ing)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Questions PARTS = new Questions(RECIPIENT, CONTEXT, CONDITION, EXCEPTION);

    private final ModalityReader modality;

    PropositionReader(ModalityReader modality) {
        this.modality = modality;
    }

    /** What a statement inherits from its lead-in or heading. */
    record Inherited(String actor, Modality modality, String modalWords) {
        static final Inherited NOTHING = new Inherited("", Modality.FACT, "");

        /** The same for a sentence that begins with its verb; among tips it only advises. */
        Inherited order(boolean tip) {
            return new Inherited(actor, tip ? Modality.ADVISED : Modality.SHOULD, "");
        }
    }

    /** A rule taken apart, with the words that bind. */
    record Result(Proposition proposition, String modalWords) {}

    /** The words of a lead-in that bind what follows it, if it has any. */
    Optional<ModalPhrase> binding(String leadIn) {
        return modality.find(leadIn);
    }

    /**
     * @param quantities the numbers of the text
     */
    Result read(String text, Inherited inherited, List<Quantity> quantities) {
        Optional<ModalPhrase> phrase = modality.find(text).filter(found -> isOwn(text, found, inherited));
        Modality own = phrase.map(ModalPhrase::modality).orElse(Modality.FACT);
        boolean takesOver = own == Modality.FACT
                || (own == Modality.MAY && inherited.modality().isNegative());
        Modality modal = takesOver ? inherited.modality() : own;
        String words = takesOver
                ? inherited.modalWords()
                : phrase.map(ModalPhrase::text).orElse("");
        String before = phrase.map(p -> text.substring(0, p.start())).orElse("");
        String after = phrase.map(p -> text.substring(p.end())).orElse(text);
        boolean judged =
                VERDICT.matcher(words).find() && !INFINITIVE.matcher(after).find();
        Matcher act = ACT.matcher(judged ? nominal(phrase.isPresent() ? before : text) : after);
        boolean hasAct =
                act.matches() && (phrase.isPresent() || !SUBJECT.matcher(after).find());
        Questions.Asked parts = PARTS.of(text);
        Proposition proposition = new Proposition(
                actor(before, inherited),
                modal,
                hasAct ? act.group(1).toLowerCase(Locale.ROOT) : "",
                hasAct ? object(act.group(2)) : "",
                parts.first(RECIPIENT),
                parts.first(CONTEXT),
                parts.first(CONDITION),
                parts.first(EXCEPTION),
                quantities.isEmpty() ? "" : quantities.get(0).text());
        return new Result(proposition, words);
    }

    /** Under "The school may offer:", "an assurance that it will not happen again" is offered, and nothing else. */
    private static boolean isOwn(String text, ModalPhrase phrase, Inherited inherited) {
        return inherited.modality() == Modality.FACT
                || (phrase.modality().isNegative() && !NAMED.matcher(text).lookingAt())
                || !DEPENDENT.matcher(text.substring(0, phrase.start())).find();
    }

    /** "The use of phones is forbidden", "recording a meeting is not permitted": what is judged stands before the verdict. */
    private static String nominal(String before) {
        Matcher gerund = GERUND.matcher(before);
        return gerund.find() ? before.substring(gerund.start()) : before;
    }

    private static String actor(String before, Inherited inherited) {
        String subject = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1)
                .strip();
        return subject.isEmpty() ? inherited.actor() : subject;
    }

    private static String object(String rest) {
        String withoutException = EXCEPTION.withoutFirst(rest);
        String stripped = withoutException.strip();
        int end = stripped.length();
        while (end > 0 && ".;:,".indexOf(stripped.charAt(end - 1)) >= 0) {
            end--;
        }
        return stripped.substring(0, end);
    }
}
