package org.policygap.compare.proposition;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.compare.language.Gerunds;
import org.policygap.compare.language.Verbs;

/** Names a rule by what is done to what: "Reporting unsuitable material", "Publishing photographs of pupils". */
final class RuleTopic {
    private static final int MOST_WORDS = RuleNouns.MOST_WORDS;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Verbs VERBS = Verbs.english();
    private static final Gerunds GERUNDS = Gerunds.english();

    /** What belongs to the verb before it: "take down", "take part in". */
    private static final Pattern PARTICLE =
            Pattern.compile("^(out|up|down|off|away|back|part in|care of|account of)\\s+(?!of\\b|to\\b)", FLAGS);

    private static final Pattern INNER_PARTICLE = Pattern.compile("\\s(?:up|down|off|out|away|back)\\b", FLAGS);
    private static final Pattern MAKES_SURE = Pattern.compile(
            "^(?:make sure|ensure|ensures|ensuring|making sure|see to it|see|check)(?: that)?\\s+", FLAGS);
    private static final Pattern PASSIVE = Pattern.compile(
            "^(?:be|been|get)\\s+(?:not |also |always |only |\\p{L}+ly )*(?:(\\p{L}+)\\b)(.*)$",
            FLAGS | Pattern.DOTALL);
    private static final Pattern STATED_PASSIVE = Pattern.compile(
            "^(.{3,120}?)\\s(?:is|are|has been|have been|be|will be|was|were|must be|should be|may be|can be)\\s(?:not |also |always |only |all |\\p{L}+ly )*(\\p{L}+)\\b.*$",
            FLAGS | Pattern.DOTALL);
    private static final Set<String> PERMITTING = Set.of(
            "permitted",
            "allowed",
            "prohibited",
            "forbidden",
            "banned",
            "considered",
            "expected",
            "accepted",
            "tolerated",
            "acceptable",
            "unacceptable",
            "available",
            "recognised",
            "noted",
            "taken",
            "made",
            "given",
            "required",
            "needed",
            "necessary",
            "held",
            "regarded",
            "used",
            "seen",
            "dealt",
            "found");
    private static final Set<String> LIGHT = Set.of(
            "have",
            "has",
            "make",
            "do",
            "take",
            "give",
            "hold",
            "get",
            "receive",
            "be",
            "become",
            "need",
            "include",
            "contain",
            "conduct",
            "exercise",
            "cause",
            "undertake",
            "carry",
            "place",
            "expect",
            "result",
            "lead",
            "apply",
            "cover");
    private static final Pattern HAPPENS =
            Pattern.compile("^(?:take place|apply|occur|continue|happen|remain)\\b.*", FLAGS | Pattern.DOTALL);
    private static final Pattern MODAL_START = Pattern.compile(
            "^(?:must|should|will|may|shall|can|cannot|is|are|and|or|but)\\b.*", FLAGS | Pattern.DOTALL);

    private static final Pattern ADVERB = Pattern.compile("^\\p{L}{3,}ly\\s+");
    private static final Set<String> BESIDE = Set.of("accompanied", "represented", "consulted", "supported");
    private static final Set<String> SERVED = Set.of(
            "supported",
            "trained",
            "consulted",
            "protected",
            "appointed",
            "recruited",
            "vetted",
            "suspended",
            "dismissed",
            "paid");
    private static final Set<String> TELLING = Set.of(
            "tell", "inform", "ask", "give", "notify", "offer", "remind", "advise", "explain", "invite", "send",
            "show");
    private static final Pattern TOLD =
            Pattern.compile("given|told|offered|issued|sent|shown|asked|informed|provided|supplied", FLAGS);
    private static final Pattern PERSON_HAS = Pattern.compile(
            "^(?:you|they|it|we|staff|workers|employees)\\s+(?:(?:have|has|had|do|are|is)\\s+)?(?:(?:received|obtained|sought|gained|had)\\s+)?",
            FLAGS);

    /** "Assessment of needs", "damage to equipment": a thing, although its first word may be a verb elsewhere. */
    private static final Pattern NOUN_FIRST = Pattern.compile(
            "^\\p{L}+\\s+of\\b|^\\p{L}+(?:ments?|tions?|sions?|ances?|ences?|ness|ity)\\b|^(?:harm|damage|injury|risk)\\s+to\\b",
            Pattern.CASE_INSENSITIVE);

    /** "a friend, follow or contact request", "a letter, email or call": cut at its comma it would be something else. */
    private static final Pattern SEVERAL = Pattern.compile(
            "^(?:an?|any)\\s+\\p{L}+,(?:\\s\\p{L}+,)?\\s\\p{L}+\\s(?:or|and)\\s\\p{L}+"
                    + "(?:\\s(?!(?:of|to|at|in|on|by|with|for|from|about|between|against|and|or|if|when|that|which|who|as|is|are|must)\\b)\\p{L}+)?",
            FLAGS);

    private final Statement statement;
    private final boolean opensPassage;
    private final RuleNouns nouns;

    /**
     * @param opensPassage whether the statement is the first of its passage
     */
    RuleTopic(Statement statement, boolean opensPassage) {
        this.opensPassage = opensPassage;
        this.statement = statement;
        this.nouns = new RuleNouns(statement.terms());
    }

    /** The topic; empty if the rule does not lend itself to one. */
    Optional<String> name() {
        return RuleParts.of(statement, opensPassage, nouns.known(), nouns.acts())
                .flatMap(parts -> rule(parts.subject(), parts.predicate()));
    }

    private Optional<String> rule(String subject, String rest) {
        Matcher sure = MAKES_SURE.matcher(rest);
        if (sure.lookingAt()) {
            return clause(rest.substring(sure.end()));
        }
        Matcher passive = PASSIVE.matcher(rest);
        if (passive.matches()) {
            return passive(subject, passive.group(1).toLowerCase(Locale.ROOT), passive.group(1) + passive.group(2));
        }
        if (rest.isEmpty()
                || !Character.isLetter(rest.charAt(0))
                || HAPPENS.matcher(rest).matches()) {
            return nouns.phrase(subject);
        }
        return MODAL_START.matcher(rest).matches() ? Optional.empty() : active(rest);
    }

    private Optional<String> passive(String subject, String participle, String rest) {
        String thing = nouns.cut(subject, MOST_WORDS - 1);
        Optional<String> gerund = GERUNDS.ofParticiple(participle);
        if (nouns.isPerson(thing) && TOLD.matcher(participle).matches()) {
            return nouns.phrase(rest.substring(participle.length()));
        }
        if (participle.equals("made") && rest.matches("(?is)made\\s+available\\b.*") && !NounPhrases.isPronoun(thing)) {
            return Optional.of("making " + RuleNouns.lower(thing) + " available");
        }
        Matcher particle = PARTICLE.matcher(rest.substring(participle.length()).strip());
        if (gerund.isPresent() && particle.lookingAt() && !nouns.isPerson(thing) && !NounPhrases.isPronoun(thing)) {
            return Optional.of(gerund.get() + " " + particle.group(1) + " " + RuleNouns.article(subject, thing));
        }
        if (PERMITTING.contains(participle)) {
            return nouns.phrase(subject);
        }
        if (gerund.isPresent() && thing.isEmpty()) {
            return Optional.of("being " + participle).filter(name -> BESIDE.contains(participle));
        }
        if (gerund.isPresent() && !nouns.isPerson(thing)) {
            return NounPhrases.isPronoun(thing)
                    ? Optional.empty()
                    : Optional.of(gerund.get() + " " + RuleNouns.article(subject, thing));
        }
        if (gerund.isPresent()) {
            return Optional.of(gerund.get() + " " + RuleNouns.lower(thing))
                    .filter(name -> !TOLD.matcher(participle).matches() && SERVED.contains(participle))
                    .filter(name -> !NounPhrases.isPronoun(thing));
        }
        String quality = nouns.cut(rest, MOST_WORDS - 2);
        if (quality.isEmpty() || NounPhrases.size(quality) > 3) {
            return nouns.phrase(subject);
        }
        return Optional.of(quality.split("\\s+")[0] + " " + RuleNouns.lower(thing))
                .filter(name ->
                        !NounPhrases.isPronoun(thing) && !nouns.isPerson(thing) && NounPhrases.size(thing) <= 2);
    }

    private Optional<String> active(String predicate) {
        if (NOUN_FIRST.matcher(predicate).lookingAt()) {
            return nouns.phrase(predicate);
        }
        String[] words = predicate.split("\\s+", 2);
        String verb = words[0].replaceAll("[^\\p{L}-]+$", "").toLowerCase(Locale.ROOT);
        String rest = words.length > 1 && words[0].matches("[\\p{L}-]+") ? words[1] : "";
        if (!VERBS.isVerb(verb)) {
            return Optional.empty();
        }
        Matcher particle = PARTICLE.matcher(rest);
        if (particle.lookingAt()) {
            return withParticle(
                    verb, particle.group(1), rest.substring(particle.end()).strip());
        }
        String object = nouns.cutObject(RuleNouns.without(ADVERB, rest), MOST_WORDS - 1);
        if (LIGHT.contains(verb) && !INNER_PARTICLE.matcher(object).find()) {
            return nouns.phrase(object);
        }
        boolean nobodysThing = NounPhrases.isPronoun(object)
                || (TELLING.contains(verb) && nouns.isPerson(object.replaceFirst("^(?:to|the) (?:the )?", "")));
        if (!NounPhrases.mayBeVerb(verb) || GERUNDS.isParticipleOnly(verb) || nobodysThing || verb.equals("state")) {
            return Optional.empty();
        }
        Matcher several = SEVERAL.matcher(rest);
        if (several.lookingAt()) {
            return Optional.of(GERUNDS.of(verb) + " " + several.group());
        }
        return Optional.of(GERUNDS.of(verb) + " " + RuleNouns.article(rest, object));
    }

    /** "giving up non-contact time", "taking part in debates"; what is carried out needs no verb. */
    private Optional<String> withParticle(String verb, String particle, String rest) {
        String object = nouns.cutObject(rest, MOST_WORDS - 2);
        if (verb.equals("carry") && particle.equals("out")) {
            return nouns.phrase(object);
        }
        return NounPhrases.isPronoun(object)
                ? Optional.empty()
                : Optional.of(GERUNDS.of(verb) + " " + particle + " " + RuleNouns.article(rest, object));
    }

    /** "all staff are trained" of "ensure that all staff are trained". */
    private Optional<String> clause(String text) {
        Matcher passive = STATED_PASSIVE.matcher(text);
        if (passive.matches()) {
            Optional<String> gerund = GERUNDS.ofParticiple(passive.group(2).toLowerCase(Locale.ROOT));
            String thing = nouns.cut(passive.group(1), MOST_WORDS - 1);
            if (gerund.isPresent() && !NounPhrases.isPronoun(thing)) {
                return Optional.of(gerund.get() + " " + thing);
            }
        }
        return nouns.phrase(RuleNouns.without(PERSON_HAS, text));
    }
}
