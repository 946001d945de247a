package org.policygap.compare.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.lexicon.Concept;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.Mention;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Term;
import org.policygap.compare.proposition.Terms;
import org.policygap.model.policy.Proposition;

/** What an element and a statement both speak of, themselves and not only through lead-ins or neighbours. */
final class Shared {
    /** Likelihood from which on a passage is the answer even if it names somebody else, in [0, 1]. */
    private static final double CERTAIN = 0.6;

    private static final double SAME = 0.75;
    private static final double SPECIFIC = 0.4;
    private static final double TELLING_WORD = 0.8;
    private static final double RARE = 0.75;

    /** Verbs that leave it to a noun to say what is done. */
    private static final Set<String> LIGHT_VERBS = Set.of("make", "made", "take", "taken", "carry", "carried");

    private static final Set<String> ALLOWING_VERBS = Set.of("allow", "allowed", "permit", "permitted", "let");

    private static final Pattern ALLOWED_ACT = Pattern.compile("\\bto (?:be )?(\\p{L}+)", Pattern.CASE_INSENSITIVE);

    private Shared() {}

    /** What a rule gives as its reason is not what it rules on. */
    private static final Pattern REASON = Pattern.compile(
            "\\b(?:because|although|even (?:if|though)|on the grounds? that)\\b.*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "Because we are a small school, staff may ...". */
    private static final Pattern OPENING_REASON =
            Pattern.compile("^(?:because|as|since|although|while|whilst)\\b[^,;:]*,", Pattern.CASE_INSENSITIVE);

    /** A rule without the reason with which it opens. */
    static String withoutOpeningReason(String text) {
        return OPENING_REASON.matcher(text).replaceFirst("");
    }

    /** Things that both name and that few other clauses name. */
    static List<Overlap.Match> things(Fit fit, Rarity rarity) {
        String model = REASON.matcher(fit.asked().element().text()).replaceFirst("");
        return own(fit).stream()
                .filter(match -> model.isBlank() || model.contains(match.asked().surface()))
                .filter(match -> is(match, ConceptType.OBJECT)
                        || is(match, ConceptType.DOCUMENT)
                        || is(match, ConceptType.CONTEXT)
                        || (!match.asked().isConcept() && match.asked().weight() >= TELLING_WORD))
                .filter(match -> rarity.of(match.asked().key()) >= SPECIFIC)
                .toList();
    }

    /** What both are about, to show it: a thing that few other clauses name, else what tells most. */
    static Optional<Overlap.Match> matter(Fit fit, Rarity rarity) {
        return things(fit, rarity).stream().findFirst().or(() -> weightiest(fit, rarity));
    }

    /** What both name that tells most. */
    private static Optional<Overlap.Match> weightiest(Fit fit, Rarity rarity) {
        return own(fit).stream()
                .filter(match -> !is(match, ConceptType.ACTOR))
                .max(Comparator.comparingDouble(match ->
                        match.asked().weight() * rarity.of(match.asked().key())));
    }

    /** Whether a passage is about what somebody else does, unless it is certainly the answer. */
    static boolean isOfOthers(Fit fit) {
        return fit.score() < CERTAIN && concernsOthers(fit);
    }

    /** Whether each names who decides or is told, and nobody is named by both: the headteacher at once, Ofsted within a week. */
    private static boolean concernsOthers(Fit fit) {
        List<Term> model = fit.asked().wordings().get(0).of(ConceptType.AUTHORITY);
        List<Term> school = fit.statement().terms().of(ConceptType.AUTHORITY);
        return !model.isEmpty()
                && !school.isEmpty()
                && own(fit).stream().noneMatch(match -> is(match, ConceptType.AUTHORITY));
    }

    /** Whether the verbs that the modal words govern are the same or express the same act. */
    static boolean sameVerb(Fit fit, Lexicon lexicon) {
        return sharesTellingAct(fit) || sameOwnVerb(fit, lexicon);
    }

    /** Whether both name the same act by several words: "put in a bin". */
    static boolean sharesTellingAct(Fit fit) {
        return own(fit).stream().anyMatch(Shared::isTellingAct);
    }

    /** Words of both that name an act and that few other clauses have. */
    static Stream<String> rareActs(Fit fit, Rarity rarity) {
        return own(fit).stream()
                .filter(match -> is(match, ConceptType.ACT) && match.asked().weight() >= TELLING_WORD)
                .filter(match -> rarity.of(match.asked().key()) >= RARE)
                .map(match -> match.asked().surface())
                .filter(word -> fit.statement().text().contains(word));
    }

    /** Whether the very verbs that the modal words govern are the same or name the same act. */
    static boolean sameOwnVerb(Fit fit, Lexicon lexicon) {
        Proposition model = fit.asked().element().proposition();
        Proposition school = fit.statement().proposition();
        return sameAct(decided(model), decided(school), lexicon)
                || isMade(model, school.act(), lexicon)
                || isMade(school, model.act(), lexicon);
    }

    /** The act that a rule decides on: who does not allow meetings to be recorded rules on recording. */
    private static String decided(Proposition rule) {
        Matcher allowed = ALLOWED_ACT.matcher(rule.object());
        return ALLOWING_VERBS.contains(rule.act()) && allowed.find() ? allowed.group(1) : rule.act();
    }

    /** "Make a recording" is to record. */
    private static boolean isMade(Proposition rule, String act, Lexicon lexicon) {
        String stem = lexicon.words().stem(act);
        return LIGHT_VERBS.contains(rule.act())
                && !LIGHT_VERBS.contains(act)
                && lexicon.words().of(rule.object()).stream()
                        .filter(word -> word.text().endsWith("ing"))
                        .anyMatch(word -> word.stem().equals(stem));
    }

    /** Whether two verbs are the same or name the same act. */
    static boolean sameAct(String ours, String theirs, Lexicon lexicon) {
        if (lexicon.words().stem(ours).equals(lexicon.words().stem(theirs))) {
            return !ours.isEmpty();
        }
        List<String> acts = actsOf(ours, lexicon);
        return actsOf(theirs, lexicon).stream()
                .anyMatch(act -> acts.stream().anyMatch(other -> lexicon.isA(act, other) || lexicon.isA(other, act)));
    }

    /** Of what the school's statement itself is about, the share that the element is about too; in [0, 1]. */
    static double backShare(Fit fit, Rarity rarity) {
        Set<String> matched =
                own(fit).stream().map(match -> match.offered().key()).collect(Collectors.toSet());
        double total = 0;
        double shared = 0;
        for (Term term : fit.statement().terms().all()) {
            boolean actor =
                    term.type().filter(type -> type == ConceptType.ACTOR).isPresent();
            double weight = actor ? 0 : term.weight() * rarity.of(term.key());
            total += weight;
            shared += matched.contains(term.key()) ? weight : 0;
        }
        return total == 0 ? 0 : shared / total;
    }

    /** An act that takes several words to name is not shared by chance. */
    private static boolean isTellingAct(Overlap.Match match) {
        return is(match, ConceptType.ACT)
                && match.asked().surface().indexOf(' ') > 0
                && match.offered().surface().indexOf(' ') > 0;
    }

    private static List<String> actsOf(String verb, Lexicon lexicon) {
        return lexicon.mentions(lexicon.words().of(verb)).stream()
                .map(Mention::concept)
                .filter(concept -> concept.type() == ConceptType.ACT)
                .map(Concept::id)
                .toList();
    }

    private static List<Overlap.Match> own(Fit fit) {
        Terms statement = fit.statement().terms();
        return fit.coverage().matches().stream()
                .filter(match -> match.similarity() >= SAME)
                .filter(match -> statement.get(match.offered().key()).isPresent())
                .toList();
    }

    static boolean is(Overlap.Match match, ConceptType type) {
        return match.asked().type().filter(t -> t == type).isPresent();
    }
}
