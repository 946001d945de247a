package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policygap.compare.lexicon.ConceptType;

/** Names what a passage is about in a few of its own words: the rarest acts and objects, in their order. */
public final class TopicNamer {
    private static final int LONGEST = 3;

    private final Rarity rarity;

    /** For passages of a policy. */
    public TopicNamer(Collection<Reading> policy) {
        this.rarity = new Rarity().add(policy);
    }

    /** A few words, never empty. */
    public String name(Reading reading) {
        List<Term> terms = new ArrayList<>(reading.own().all());
        String text = reading.passage().text().toLowerCase(Locale.ROOT);
        List<Term> best = terms.stream()
                .filter(term -> isTelling(term))
                .sorted(Comparator.comparingDouble((Term term) -> -term.weight() * rarity.of(term.key()))
                        .thenComparing(Term::key))
                .limit(LONGEST)
                .sorted(Comparator.comparingInt(
                        term -> text.indexOf(term.surface().toLowerCase(Locale.ROOT))))
                .toList();
        String words = best.stream()
                .map(term -> term.surface().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
        return capital(words.isEmpty() ? heading(reading) : words);
    }

    private static boolean isTelling(Term term) {
        return term.type()
                .map(type -> type == ConceptType.OBJECT
                        || type == ConceptType.ACT
                        || type == ConceptType.CONSEQUENCE
                        || type == ConceptType.DOCUMENT
                        || type == ConceptType.QUALITY)
                .orElse(term.weight() > 0.9 && term.surface().length() > 4);
    }

    private static String heading(Reading reading) {
        String heading = reading.passage().section();
        return heading.isEmpty() ? "other" : heading;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
