package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.Likeness;
import org.policygap.model.policy.ClauseKind;

/**
 * Puts clauses into families, one clause after the other: into the family whose members are nearest on average, or into a
 * new one. An index leads from what a clause is about to the families that have it, so that the work grows with the number
 * of clauses and not with its square. Clauses are then looked at again, now that all families are known.
 */
final class FamilyFinder {
    /** Nearness, as {@link Likeness} measures it, from which a clause joins a family; chosen on the samples. */
    private static final double JOIN = 4;

    private static final int PASSES = 2;
    /** A clause is looked up by what tells most about it. */
    private static final int KEYS = 16;
    /** What more families have tells nothing. */
    private static final int COMMON = 3000;

    private static final int CANDIDATES = 25;
    /** Members of a family that a clause is held against. */
    private static final int ASKED = 6;

    /** Fingerprints that a wording must have to be told by them. */
    private static final int ENOUGH_WORDING = 6;
    /** Share of fingerprints from which two wordings are nearly the same. */
    private static final double NEAR_DUPLICATE = 0.6;
    /** Clauses of one school in a family. */
    private static final int MOST_OF_A_SCHOOL = 3;

    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final Map<Integer, Set<Integer>> byWording = new HashMap<>();
    private final IdentityHashMap<SortedClause, Cluster> home = new IdentityHashMap<>();

    private final Likeness likeness;

    FamilyFinder(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The families of all clauses, which come school by school. */
    List<Cluster> families(List<SortedClause> clauses) {
        clauses.forEach(this::place);
        for (int pass = 0; pass < PASSES; pass++) {
            for (SortedClause clause : clauses) {
                Optional.ofNullable(home.get(clause)).ifPresent(cluster -> cluster.remove(clause));
                place(clause);
            }
        }
        return clusters.stream().filter(cluster -> !cluster.isEmpty()).toList();
    }

    private void place(SortedClause clause) {
        Cluster best = sameWording(clause).or(() -> nearest(clause)).orElseGet(this::create);
        best.add(clause);
        home.put(clause, best);
        for (String key : clause.vector().keys()) {
            byKey.computeIfAbsent(key, known -> new LinkedHashSet<>()).add(best.id());
        }
        clause.wording()
                .forEach(hash -> byWording
                        .computeIfAbsent(hash, known -> new LinkedHashSet<>())
                        .add(best.id()));
    }

    private Cluster create() {
        Cluster cluster = new Cluster(clusters.size());
        clusters.add(cluster);
        return cluster;
    }

    private Optional<Cluster> sameWording(SortedClause clause) {
        if (clause.wording().size() < ENOUGH_WORDING) {
            return Optional.empty();
        }
        Map<Integer, Integer> shared = new HashMap<>();
        clause.wording()
                .forEach(hash ->
                        byWording.getOrDefault(hash, Set.of()).forEach(id -> shared.merge(id, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(entry ->
                        entry.getValue() >= NEAR_DUPLICATE * clause.wording().size())
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> clusters.get(entry.getKey()))
                .filter(cluster -> mayJoin(clause, cluster))
                .findFirst();
    }

    private Optional<Cluster> nearest(SortedClause clause) {
        return candidates(clause).stream()
                .filter(cluster -> mayJoin(clause, cluster))
                .map(cluster -> Map.entry(cluster, mean(clause, cluster)))
                .filter(entry -> entry.getValue() >= JOIN)
                .max(Map.Entry.<Cluster, Double>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().id()))
                .map(Map.Entry::getKey);
    }

    /** How near a clause is to the members of a family on average; of a large family, to some of them. */
    private double mean(SortedClause clause, Cluster cluster) {
        return cluster.members().stream()
                .limit(ASKED)
                .mapToDouble(member -> likeness.of(clause.side(), member.side()))
                .average()
                .orElse(0);
    }

    /** The families that share most of what tells most. */
    private List<Cluster> candidates(SortedClause clause) {
        SparseVector vector = clause.vector();
        List<Integer> heaviest = IntStream.range(0, vector.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -vector.values()[i]))
                .limit(KEYS)
                .toList();
        Map<Integer, Double> shared = new HashMap<>();
        for (int i : heaviest) {
            Set<Integer> having = byKey.getOrDefault(vector.keys()[i], Set.of());
            if (having.size() <= COMMON) {
                having.forEach(id -> shared.merge(id, vector.values()[i], Double::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(CANDIDATES)
                .map(entry -> clusters.get(entry.getKey()))
                .toList();
    }

    /** A rule and what only frames the policy are no family, nor are clauses from different sections of one policy. */
    private static boolean mayJoin(SortedClause clause, Cluster cluster) {
        if (cluster.isEmpty() || !likeKinds(clause, cluster.first())) {
            return false;
        }
        List<SortedClause> same = cluster.of(clause.school());
        return same.size() < MOST_OF_A_SCHOOL
                && same.stream().allMatch(member -> member.section().equals(clause.section()));
    }

    private static boolean likeKinds(SortedClause one, SortedClause other) {
        ClauseKind left = one.reading().kind();
        ClauseKind right = other.reading().kind();
        return (left == ClauseKind.REFERENCE) == (right == ClauseKind.REFERENCE)
                && (left == ClauseKind.REVIEW) == (right == ClauseKind.REVIEW);
    }
}
