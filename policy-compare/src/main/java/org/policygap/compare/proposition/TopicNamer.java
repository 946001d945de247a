package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.policy.Passage;

/**
 * Names what each passage of a policy is about, as a person would for a list of contents: by its own short heading, by
 * what kind of clause it is, by what is done to what, or by its most telling thing. Names are told apart within the
 * policy where there is anything to tell them apart by. For one thread.
 */
public final class TopicNamer {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final TopicCandidates candidates;

    /** Those that were not named yet: a name depends on those before only. */
    private final Iterator<Reading> unnamed;

    /** For passages of a policy. */
    public TopicNamer(Collection<Reading> policy) {
        this.candidates = new TopicCandidates(new Rarity().add(policy), sectionsOfOneClause(policy));
        Set<String> leadIns =
                policy.stream().map(reading -> reading.passage().parentId()).collect(Collectors.toSet());
        // A lead-in is named after all others: it rarely is a row of its own, and must not take a name from one.
        List<Reading> order = new ArrayList<>(
                policy.stream().filter(r -> !leadIns.contains(r.id())).toList());
        policy.stream().filter(r -> leadIns.contains(r.id())).forEach(order::add);
        this.unnamed = order.iterator();
    }

    /** A few words, never empty. */
    public String name(Reading reading) {
        while (!names.containsKey(reading.id()) && unnamed.hasNext()) {
            nameNext();
        }
        String known = names.get(reading.id());
        return known == null ? distinct(reading, Set.of()) : known;
    }

    private void nameNext() {
        Reading next = unnamed.next();
        String name = distinct(next, taken);
        taken.add(key(name));
        names.put(next.id(), name);
    }

    private String distinct(Reading reading, Set<String> taken) {
        return names(reading)
                .filter(name -> !taken.contains(key(name)))
                .findFirst()
                .orElseGet(() -> numbered(fallback(reading), taken));
    }

    private Stream<String> names(Reading reading) {
        return candidates.of(reading).map(TopicNamer::sentenceCase).filter(name -> !name.isEmpty());
    }

    private String fallback(Reading reading) {
        String heading = reading.passage().section().strip();
        String first = names(reading).findFirst().orElse(heading.isEmpty() ? "Other" : heading);
        return withHeading(first, heading);
    }

    private static String withHeading(String name, String heading) {
        boolean says = heading.isEmpty() || key(heading).equals(key(name));
        return says ? name : name + " (" + RuleNouns.lower(heading) + ")";
    }

    private static String numbered(String name, Set<String> taken) {
        String result = name;
        for (int i = 2; taken.contains(key(result)); i++) {
            result = name + ", " + i;
        }
        return result;
    }

    private static Set<String> sectionsOfOneClause(Collection<Reading> policy) {
        Map<String, Long> clauses = policy.stream()
                .map(Reading::passage)
                .filter(passage -> passage.kind() == Passage.Kind.CLAUSE || passage.kind() == Passage.Kind.TABLE_ROW)
                .filter(passage -> !passage.sectionId().isEmpty())
                .collect(Collectors.groupingBy(Passage::sectionId, Collectors.counting()));
        return clauses.entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String sentenceCase(String name) {
        String words = name.strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
