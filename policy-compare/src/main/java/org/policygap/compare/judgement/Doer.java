package org.policygap.compare.judgement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Verbs;
import org.policygap.compare.language.Words;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Proposition;
import org.policygap.model.text.Search;

/**
 * On which side stands who does what a rule says: those whom an organisation serves, or those who act for it. A parent who
 * tells the office is not the office that tells a parent.
 */
enum Doer {
    /** Parents, pupils, complainants, hirers. */
    SERVED,
    /** The school, its head, governors and staff. */
    SERVING,
    /** Nobody is named, whatever is named does nothing itself, or one side makes the other do it. */
    UNKNOWN;

    /** Words between "be" and what is done to somebody. */
    private static final int NEAR = 3;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final String BEFORE =
            "(?:(?:both|either|the|an?|any|every|each|all|our|your|most|some|other)\\s+){0,4}(?:(?!(?:by|of|from|to|about|for|against|with|in|on|at|who|that|and|or|is|are|what|how|if|when|where|which|no)\\b)[\\p{L}'’-]+\\s+){0,2}?";

    private static final String THE_SERVED =
            "parents?|carers?|guardians?|famil(?:y|ies)|mothers?|fathers?|pupils?|child|children|students?|learners?|complainants?|applicants?|hirers?|visitors?|passengers?|members of the public";

    private static final Pattern SERVED_FIRST = Pattern.compile(BEFORE + "(?:" + THE_SERVED + ")\\b(?!['’])", FLAGS);

    private static final Pattern SERVING_FIRST = Pattern.compile(
            "we\\b|" + BEFORE
                    + "(?:school|academy|trust|college|nursery|pre-?school|setting|company|employer|head ?teachers?|head|principal|governors|governing (?:body|board)|governor|chair(?:person)?|clerk|committee|panel|managers?|office|officers?|bursar|investigators?|SENCO|DSL|(?:members? of )?staff|teachers?|tutors?|board|business manager|caretaker)\\b(?!['’])",
            FLAGS);

    /** What may stand between a subject and its verb; another noun would be the subject then. */
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:$|[,(]|(?:who|and|or|of|with|under|in|at|from|whose|should|would|must|will)\\b)", FLAGS);

    /** Who is told or given something does not do it. */
    private static final Pattern RECEIVES = Pattern.compile(
            "(?:receives?|expects?|hears?|gets?|sees?|knows?|finds?|feels?|needs?|wants?|wish(?:es)?|benefits?)",
            FLAGS);

    /** "Staff make sure that pupils wear goggles", "we ask parents to ring". */
    private static final Search MAKES_OTHERS = Search.of(Pattern.compile(
            "\\b(?:ensur(?:e|es|ing)|mak(?:e|es|ing) (?:sure|certain)|see to it|asks?|expects?|requires?|reminds?|encourages?|wants?|requests?|invites?|allows?|permits?|lets?|helps?|supports?|teach(?:es)?|advises?|enables?|offers?|gives?)\\b[^.;]*\\b(?:"
                    + THE_SERVED + "|you|them|their)\\b",
            FLAGS));

    private boolean isOpposite(Doer other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    /** Whether a statement says of one side what the model's rule says of the other. */
    static boolean differ(Fit fit) {
        Doer model = of(fit.asked().element().text(), fit.asked().element().proposition());
        return model != UNKNOWN
                && model.isOpposite(of(fit.statement().text(), fit.statement().proposition()));
    }

    private static Doer of(String text, Proposition rule) {
        Doer doer = rule.modality() == Modality.FACT || rule.actor().isEmpty() ? ofFact(text) : ofRule(text, rule);
        return doer != UNKNOWN && MAKES_OTHERS.isIn(text) ? UNKNOWN : doer;
    }

    private static Doer ofRule(String text, Proposition rule) {
        Doer doer = named(rule.actor());
        boolean suffers = doer != UNKNOWN
                && (isPassive(text, rule.act()) || RECEIVES.matcher(rule.act()).matches());
        return suffers ? UNKNOWN : doer;
    }

    /** "Parents will always be told." */
    private static boolean isPassive(String text, String act) {
        List<String> words = Words.parts(text.toLowerCase(Locale.ROOT));
        int at = words.lastIndexOf(act);
        return words.subList(Math.max(0, at - NEAR), Math.max(0, at)).contains("be");
    }

    /** "The office sends every family a form." */
    private static Doer ofFact(String text) {
        for (Doer side : new Doer[] {SERVED, SERVING}) {
            Matcher subject = (side == SERVED ? SERVED_FIRST : SERVING_FIRST).matcher(text);
            if (subject.lookingAt()) {
                String rest = text.substring(subject.end());
                String verb = Words.first(rest).toLowerCase(Locale.ROOT);
                return Verbs.english().mayBeFinite(verb)
                                && !RECEIVES.matcher(verb).matches()
                        ? side
                        : UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    private static Doer named(String actor) {
        String subject = actor.substring(actor.lastIndexOf(',') + 1).strip();
        for (Doer side : new Doer[] {SERVED, SERVING}) {
            Matcher name = (side == SERVED ? SERVED_FIRST : SERVING_FIRST).matcher(subject);
            if (name.lookingAt() && AFTER.matcher(subject.substring(name.end())).lookingAt()) {
                return side;
            }
        }
        return UNKNOWN;
    }
}
