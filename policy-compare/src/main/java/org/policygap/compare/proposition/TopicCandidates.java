package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.compare.language.Clip;
import org.policygap.compare.language.Gerunds;
import org.policygap.compare.language.Verbs;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;

/** The names that a passage could have, the most natural first. */
final class TopicCandidates {
    private static final int MOST_WORDS = 6;
    /** Most UTF-16 units of a quotation that stands for a name. */
    private static final int LONGEST_QUOTE = 48;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    /** A run of words before a colon or dash at the beginning: "Confidentiality: ...", "Stage 2 – ...". */
    private static final Pattern LEAD_RUN =
            Pattern.compile("^([\\p{Lu}][^.:;?!–—\"“]{3,45}?)\\s*(?::|\\s[–—-])\\s+(?=\\S+\\s+\\S+\\s+\\S)");

    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(?:must|should|shall|will|may|can|cannot|is|are|was|has|have|include[sd]?|including|following|note|nb|example|if|when|where|please|we|you|it)\\b",
            FLAGS);
    private static final Pattern GENERAL_HEADING = Pattern.compile(
            "^(?:principles?|general(?: principles?)?|policy|policy statement|procedures?|guidance|details?|other|miscellaneous|statement|appendi.*|annex.*|contents?|page .*|section .*)$",
            FLAGS);
    private static final Pattern NUMBER = Pattern.compile("^\\W*(?:\\d+(?:\\.\\d+)*[.)]?|[A-Za-z][.)])\\s+(?=\\p{L})");
    private static final Pattern OF_THE_POLICY = Pattern.compile(
            "\\b(?:aims?|purpose|objectives?|intention|sets out|intended|designed|developed|meant)\\b", FLAGS);
    private static final Pattern APPLIES = Pattern.compile(
            "^(?:.{0,100}\\b(?:policy|procedure|document|guidance|guidelines)|it)\\b.{0,40}?(?<!not )(?<!cannot )\\b(?:appl(?:y|ies)|covers?|extends?)\\b(.*)",
            FLAGS);
    private static final Pattern PEOPLE = Pattern.compile(
            "^.{0,60}\\b(?:all|every|everyone|anyone|employees?|staff|workers?|governors?|volunteers?|pupils?|parents?)\\b",
            FLAGS);
    private static final Pattern BREACH = Pattern.compile(
            "\\b(?:breach(?:es|ed)?|fail(?:s|ure|ing|ed)? to|contraven\\p{L}*|break(?:s|ing)? (?:this|these|the)|not (?:follow|comply|keep))",
            FLAGS);
    private static final Pattern QUOTED = Pattern.compile(
            "^\\W?(?:the term |for the purposes? of this \\p{L}+,? |in this \\p{L}+,? )?(?:the term )?[\"“‘']?([\\p{L}][\\p{L} -]{2,40}?)[\"”’']?,? (?:means?|refers? to|(?:is|are|can be|may be) (?:defined|taken|used)|includes?)\\b",
            FLAGS);
    private static final Pattern REVISED = Pattern.compile(
            "\\breview.*\\b(?:policy|procedure|document|date)|\\b(?:policy|procedure|document)\\b.*\\breview", FLAGS);
    private static final Pattern VERB = Pattern.compile(
            "\\s(?:is|are|was|were|has|have|had|does|do|will|can|could|may|might|must|should|means?|includes?|covers?|depends?|brings?|provides?|helps?|sets?)\\s",
            FLAGS);

    /** Names that fit anything. */
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?:(?:the |an?|any |another |other |following |everything |each |all |such |same )*"
                    + "(?:matters?|ways?|things?|person|people|cases?|stages?|times?|days?|years?|below|above|rules?|details?|table|occasions?))"
                    + "|(?:two|three|four|five|six|first|second|third|fourth|fifth) \\p{L}+|day \\p{L}+",
            FLAGS);

    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?:in|on|at|by|to|of|for|from|with|not|no|is|are|be|a|an|the|was)\\b|\\b(?:in|on|at|by|to|of|for|from|with|or|and)$",
            FLAGS);
    private static final Pattern OPENER = Pattern.compile("^(?:is|are|be|would|will|has|have|to)\\s+", FLAGS);

    private static final Verbs VERBS = Verbs.english();

    private final Rarity rarity;
    private final Set<String> sectionsOfOneClause;

    TopicCandidates(Rarity rarity, Set<String> sectionsOfOneClause) {
        this.rarity = rarity;
        this.sectionsOfOneClause = sectionsOfOneClause;
    }

    /** The names in order of preference, each worked out when it is asked for. */
    Stream<String> of(Reading reading) {
        Stream<Supplier<Stream<String>>> names = Stream.of(
                () -> firstCell(reading).stream(),
                () -> leadRun(reading).stream(),
                () -> ownHeading(reading).stream(),
                () -> documentName(reading).stream(),
                () -> ofKind(reading).stream(),
                () -> ofRules(reading),
                () -> reading.statements().stream()
                        .flatMap(statement -> subject(statement).stream())
                        .filter(TopicCandidates::isThingName),
                () -> things(reading).stream());
        return names.flatMap(Supplier::get);
    }

    private Stream<String> ofRules(Reading reading) {
        Statement first = reading.statements().get(0);
        return reading.statements().stream()
                .flatMap(statement -> new RuleTopic(statement, statement.equals(first)).name().stream())
                .filter(TopicCandidates::isGood);
    }

    private static boolean isGood(String name) {
        int words = NounPhrases.size(name);
        return words <= MOST_WORDS + 1
                && (words >= 2 || name.length() >= 8)
                && !NounPhrases.leadsOn(name)
                && !SAYS_NOTHING.matcher(name).matches();
    }

    /** Whether it names a thing, and does not only break off a sentence. */
    private static boolean isThingName(String name) {
        return isGood(name) && !NounPhrases.isPronoun(name) && !NounPhrases.isSentencePart(name);
    }

    private static Optional<String> firstCell(Reading reading) {
        if (reading.passage().kind() != Passage.Kind.TABLE_ROW) {
            return Optional.empty();
        }
        String cell = reading.passage().text().split("\\s\\|\\s", 2)[0].strip();
        int words = NounPhrases.size(cell);
        return Optional.of(cell).filter(text -> words >= 1 && words <= MOST_WORDS && text.length() > 2);
    }

    private static Optional<String> leadRun(Reading reading) {
        Matcher matcher = LEAD_RUN.matcher(reading.passage().text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String run = matcher.group(1).strip();
        boolean name =
                NounPhrases.size(run) <= MOST_WORDS && !NO_NAME.matcher(run).find();
        return Optional.of(run).filter(text -> name);
    }

    private Optional<String> ownHeading(Reading reading) {
        Passage passage = reading.passage();
        boolean own = sectionsOfOneClause.contains(passage.sectionId())
                && (passage.kind() == Passage.Kind.CLAUSE || passage.kind() == Passage.Kind.TABLE_ROW);
        return Optional.of(heading(reading)).filter(text -> own && !text.isEmpty());
    }

    /** The heading, if it is short and says something. */
    private static String heading(Reading reading) {
        String text = NUMBER.matcher(reading.passage().section().strip())
                .replaceFirst("")
                .replaceAll("[:.]+$", "");
        boolean fit = NounPhrases.size(text) <= MOST_WORDS + 1
                && !GENERAL_HEADING.matcher(text).matches();
        boolean shouts = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 5;
        return fit ? (shouts ? text.toLowerCase(Locale.ROOT) : text) : "";
    }

    /** An item of a list of documents is its own name. */
    private static Optional<String> documentName(Reading reading) {
        String text = reading.passage().text().strip().replaceAll("[;.,]+(?: and)?$", "");
        boolean item =
                reading.kind() == ClauseKind.REFERENCE && reading.passage().kind() == Passage.Kind.ITEM;
        return Optional.of(text).filter(t -> item && NounPhrases.size(t) <= MOST_WORDS + 4);
    }

    /** The first words, if they name a thing. */
    private static Optional<String> opening(Reading reading) {
        String whole = reading.passage().text().strip();
        Matcher opener = OPENER.matcher(whole);
        String text = opener.lookingAt() ? whole.substring(opener.end()) : whole;
        String phrase = NounPhrases.cut(text, MOST_WORDS, known(reading.own()), Set.of());
        return Optional.of(phrase)
                .filter(name -> isThingName(name)
                        && (NounPhrases.size(name) >= 2 || NounPhrases.size(text) == NounPhrases.size(name)))
                .map(TopicCandidates::withGerund);
    }

    /** "Taking papers" of the item "take papers". */
    private static String withGerund(String name) {
        String[] words = name.split(" ", 2);
        String first = words[0].toLowerCase(Locale.ROOT);
        boolean verb = words.length > 1 && VERBS.isVerb(first) && VERBS.isOnlyVerb(first);
        return verb ? Gerunds.english().of(first) + " " + words[1] : name;
    }

    /** The first words as they stand, which name anything well enough. */
    private static String quotedOpening(Reading reading) {
        return "“" + Clip.clip(reading.passage().text(), LONGEST_QUOTE) + "”";
    }

    private static List<String> ofKind(Reading reading) {
        String text = reading.passage().text();
        return switch (reading.kind()) {
            case PURPOSE -> OF_THE_POLICY.matcher(text).find() ? List.of("Purpose of this policy") : List.of();
            case SCOPE -> scope(text);
            case REVIEW ->
                reading.passage().kind() == Passage.Kind.METADATA
                                || REVISED.matcher(text).find()
                        ? List.of("Review of this policy")
                        : List.of();
            case REFERENCE -> List.of("Related policies and documents", "Other policies and guidance");
            case DEFINITION -> definition(text);
            case CONSEQUENCE -> BREACH.matcher(text).find() ? List.of("Breaches of this policy") : List.of();
            case CONTEXT ->
                Optional.of(heading(reading)).filter(name -> !name.isEmpty()).stream()
                        .toList();
            case NORM -> List.of();
        };
    }

    private static List<String> scope(String text) {
        Matcher matcher = APPLIES.matcher(text);
        if (!matcher.lookingAt()) {
            return List.of();
        }
        boolean people = PEOPLE.matcher(matcher.group(1)).lookingAt();
        return people ? List.of("Who this policy applies to") : List.of("What this policy covers");
    }

    private static List<String> definition(String text) {
        Matcher matcher = QUOTED.matcher(text);
        boolean found = matcher.lookingAt()
                && NounPhrases.size(matcher.group(1)) <= 4
                && !NounPhrases.isPronoun(matcher.group(1));
        return found ? List.of("Meaning of " + RuleNouns.lower(matcher.group(1).strip())) : List.of();
    }

    /** What a plain statement is about: the words before its verb, if they are few and no pronoun. */
    private static Optional<String> subject(Statement statement) {
        String before = VERB.split(" " + statement.text(), 2)[0].strip();
        if (before.length() >= statement.text().length() || NounPhrases.size(before) > MOST_WORDS) {
            return Optional.empty();
        }
        String thing = NounPhrases.cut(before, MOST_WORDS, known(statement.terms()), Set.of());
        boolean person = statement.terms().all().stream()
                .filter(term -> is(term, ConceptType.ACTOR) || is(term, ConceptType.AUTHORITY))
                .anyMatch(term ->
                        thing.toLowerCase(Locale.ROOT).contains(term.surface().toLowerCase(Locale.ROOT)));
        return Optional.of(thing).filter(t -> !NounPhrases.isPronoun(t) && NounPhrases.size(t) > 1 && !person);
    }

    /** The most telling things that the passage names, those of several words first. */
    private List<String> things(Reading reading) {
        List<String> things = reading.own().all().stream()
                .filter(TopicCandidates::isThing)
                .filter(term -> !PREPOSITION.matcher(term.surface()).find())
                .filter(term -> NounPhrases.size(term.surface()) <= MOST_WORDS)
                .sorted(Comparator.comparingDouble((Term term) -> -telling(term))
                        .thenComparing(Term::key))
                .map(term -> term.surface().strip())
                .toList();
        List<String> names = new ArrayList<>(things.stream()
                .filter(thing -> NounPhrases.size(thing) > 1 && isThingName(thing) && !opensWithVerb(thing))
                .limit(3)
                .toList());
        opening(reading).ifPresent(names::add);
        if (reading.passage().kind() != Passage.Kind.ITEM) {
            names.add(heading(reading));
        }
        names.add(quotedOpening(reading));
        return names;
    }

    private static boolean opensWithVerb(String thing) {
        return VERBS.isOnlyVerb(thing.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }

    private double telling(Term term) {
        return term.weight() * rarity.of(term.key());
    }

    private static boolean isThing(Term term) {
        return is(term, ConceptType.OBJECT)
                || is(term, ConceptType.CONSEQUENCE)
                || is(term, ConceptType.DOCUMENT)
                || is(term, ConceptType.CONDITION);
    }

    private static boolean is(Term term, ConceptType type) {
        return term.type().filter(t -> t == type).isPresent();
    }

    private static Set<String> known(Terms terms) {
        Set<String> words = new HashSet<>();
        terms.all().stream()
                .filter(Term::isConcept)
                .forEach(term -> words.addAll(Words.parts(term.surface().toLowerCase(Locale.ROOT))));
        return words;
    }
}
