package org.policygap.compare.concordance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.Likeness;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Family;
import org.policygap.model.concordance.Participant;

/** Sorts the clauses of several schools' policies into families. Immutable and safe for use by several threads. */
public final class PolicyConcordance {
    private final Lexicon lexicon;
    private final ClauseSorter sorter;

    public PolicyConcordance(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sorter = new ClauseSorter(lexicon);
    }

    /** Who says what. */
    public Concordance of(String trust, LocalDate date, List<Participant> participants) {
        Likeness.Numbers numbers = sorter.likeness().numbers();
        List<List<SortedClause>> bySchool = IntStream.range(0, participants.size())
                .parallel()
                .mapToObj(school -> sorter.sort(school, participants.get(school).policy(), numbers))
                .toList();
        FamilyDescriber describer = new FamilyDescriber(lexicon, participants);
        List<Family> families = new ArrayList<>(
                families(bySchool, numbers).stream().map(describer::describe).toList());
        Map<String, Integer> positions = positions();
        families.sort(
                Comparator.comparingInt((Family family) -> positions.getOrDefault(family.topic(), positions.size()))
                        .thenComparing(family -> -family.schools().size()));
        return new Concordance(trust, date, participants, families);
    }

    private List<Cluster> families(List<List<SortedClause>> bySchool, Likeness.Numbers numbers) {
        List<SortedClause> clauses = bySchool.stream().flatMap(List::stream).toList();
        Partners partners = new Partners(bySchool.size());
        Links links = new LinkFinder(sorter.likeness(), numbers, partners, bySchool).find();
        return new FamilyFinder(clauses, links, partners).families();
    }

    /** Where each topic stands in the spine. */
    private Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        sorter.spine().topics().forEach(topic -> positions.put(topic.label(), positions.size()));
        return positions;
    }
}
