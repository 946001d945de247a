package org.policygap.compare.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.policy.Modality;
import org.policygap.model.text.Keywords;
import org.policygap.model.text.Search;

/**
 * Reads how binding a text is. The shipped list {@code modal-phrases.txt} has one pattern per line, most specific first;
 * the first pattern that occurs decides.
 */
public final class ModalityReader {
    /**
     * "... information that should not be public": what binds is the main clause, if it has a modal verb. A clause
     * that has its verb already ends before the modal one: "medicine that has not been prescribed may be given".
     */
    private static final Search RELATIVE = search(
            "\\b(?:that|which|who|whom|whose|what|whether|why|how)\\s+(?:(?!(?:is|are|was|were|has|have|had)\\b)\\p{L}+\\s+){0,4}$");

    /** "If it cannot be done, ...": a condition that no comma has closed yet. */
    private static final Search CONDITION = search(
            "(?:^|[,;:(]|\\bor|\\band)\\s*(?:if|where(?:ver)?(?! possible\\b| appropriate\\b| practicable\\b| necessary\\b| reasonable\\b)|when|whenever|unless|although|though|because|since|while|whilst|in case)\\b[^,;:]*$"
                    + "|\\b(?:if|where|when|whenever|unless|because)\\s+(?:\\p{L}+\\s+){0,9}$");

    private static final Questions SUBORDINATE = new Questions(RELATIVE, CONDITION);

    private static final Pattern RELATIVE_PRONOUN = Pattern.compile(
            "\\b(?:that|which|who|whom)\\s+$|\\bwhose\\s+(?:\\p{L}+\\s+){1,2}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABILITY = Pattern.compile("cannot|can not|can['’]t", Pattern.CASE_INSENSITIVE);

    private final List<Rule> rules;
    private final Keywords keywords;

    private ModalityReader(List<Rule> rules) {
        this.rules = rules;
        this.keywords = Keywords.of(rules.stream().map(rule -> rule.search()).toList());
    }

    /** Modal verbs and phrases of English, from the shipped list. */
    public static ModalityReader english() {
        List<Rule> rules = new ArrayList<>();
        for (String line : Resources.lines("modal-phrases.txt")) {
            int colon = line.indexOf(':');
            Pattern pattern =
                    Pattern.compile("\\b(?:" + line.substring(colon + 1).strip() + ")\\b", Pattern.CASE_INSENSITIVE);
            rules.add(new Rule(Modality.valueOf(line.substring(0, colon).strip()), Search.of(pattern)));
        }
        return new ModalityReader(List.copyOf(rules));
    }

    /** The phrase that binds, if the text has one: in its main clause, else in one that depends on it. */
    public Optional<ModalPhrase> find(String text) {
        BitSet possible = keywords.mayBeIn(text);
        Optional<ModalPhrase> dependent = Optional.empty();
        for (int i = possible.nextSetBit(0); i >= 0; i = possible.nextSetBit(i + 1)) {
            Rule rule = rules.get(i);
            Matcher matcher = rule.search().matcher(text);
            while (matcher.find()) {
                ModalPhrase phrase = new ModalPhrase(rule.modality(), matcher.group(), matcher.start(), matcher.end());
                String before = text.substring(0, phrase.start());
                if (!isSubordinate(before)) {
                    return Optional.of(phrase);
                }
                if (dependent.isEmpty() && !describes(before, phrase)) {
                    dependent = Optional.of(phrase);
                }
            }
        }
        return dependent;
    }

    private static boolean isSubordinate(String before) {
        Questions.Asked asked = SUBORDINATE.of(before);
        return asked.has(RELATIVE) || asked.has(CONDITION);
    }

    /** "Staff who must be told", "what they may do", "if a pupil cannot attend": whom, what or when, not what must be done. */
    private static boolean describes(String before, ModalPhrase phrase) {
        boolean ability = phrase.modality() == Modality.MAY
                || ABILITY.matcher(phrase.text()).matches();
        return RELATIVE_PRONOUN.matcher(before).find() || ability;
    }

    private static Search search(String regex) {
        return Search.of(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    private record Rule(Modality modality, Search search) {}
}
