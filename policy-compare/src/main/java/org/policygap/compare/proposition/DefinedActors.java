package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.compare.language.Words;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.model.policy.Definition;
import org.policygap.model.policy.Policy;

/**
 * The people that a document gives a name of its own: "school representatives" that are defined as employees and
 * governors are employees and governors wherever the document speaks of them.
 */
final class DefinedActors {
    private static final int LONGEST_TERM = 4;

    /** People who are meant count less than people who are named. */
    private static final double MEANT = 0.5;

    private final Map<Pattern, List<Term>> people = new LinkedHashMap<>();

    private DefinedActors() {}

    static DefinedActors of(Policy policy, TermReader reader) {
        DefinedActors actors = new DefinedActors();
        for (Definition definition : policy.definitions()) {
            String term = definition.term().strip();
            if (!term.isEmpty() && Words.count(term) <= LONGEST_TERM && isUnknown(reader.read(term))) {
                actors.learn(term, people(reader.read(definition.meaning())));
            }
        }
        return actors;
    }

    /** The terms with the people whom the text means. */
    Terms complete(Terms terms, String text) {
        if (people.isEmpty()) {
            return terms;
        }
        List<Term> all = new ArrayList<>(terms.all());
        people.forEach((term, meant) -> {
            if (term.matcher(text).find()) {
                all.addAll(meant);
            }
        });
        return all.size() == terms.all().size() ? terms : new Terms(all);
    }

    private void learn(String term, List<Term> meant) {
        if (!meant.isEmpty()) {
            people.put(Pattern.compile("(?i)\\b" + Pattern.quote(term) + "(?:e?s)?\\b"), meant);
        }
    }

    /** Words that the lexicon knows mean the same in every document. */
    private static boolean isUnknown(Terms term) {
        return term.all().stream().noneMatch(Term::isConcept);
    }

    private static List<Term> people(Terms meaning) {
        return Stream.concat(meaning.of(ConceptType.ACTOR).stream(), meaning.of(ConceptType.AUTHORITY).stream())
                .filter(term -> !term.key().equals("#school"))
                .map(term -> term.times(MEANT))
                .toList();
    }
}
