package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.policygap.compare.alignment.Likeness;
import org.policygap.compare.alignment.Likeness.Other;
import org.policygap.compare.concordance.Links.Link;

/**
 * Finds the clauses of two schools that may be about one matter, for all schools that are compared. A sentence counts by
 * itself and by the passage around it: two sentences are likelier to meet if their paragraphs do.
 */
final class LinkFinder {
    /** A clause is scored with so many of another school's clauses: those that share most with it. */
    private static final int CANDIDATES = 6;

    /** How much the whole passages count beside the sentences, in [0, 1]. */
    private static final double PASSAGE = 0.5;

    private final Likeness likeness;
    private final Likeness.Numbers numbers;
    private final Partners partners;
    private final List<SchoolClauses> schools = new ArrayList<>();
    private final int clauses;

    /**
     * @param bySchool the clauses of each school in reading order
     */
    LinkFinder(Likeness likeness, Likeness.Numbers numbers, Partners partners, List<List<SortedClause>> bySchool) {
        this.likeness = likeness;
        this.numbers = numbers;
        this.partners = partners;
        int first = 0;
        for (List<SortedClause> ofSchool : bySchool) {
            schools.add(SchoolClauses.of(first, ofSchool));
            first += ofSchool.size();
        }
        this.clauses = first;
    }

    Links find() {
        Links links = new Links(clauses);
        IntStream.range(0, schools.size())
                .parallel()
                .mapToObj(this::ofSchool)
                .toList()
                .forEach(found -> found.forEach(links::add));
        return links;
    }

    /** Links with the schools after it. */
    private List<Link> ofSchool(int school) {
        SchoolClauses one = schools.get(school);
        List<SchoolClauses> others = IntStream.of(partners.of(school))
                .filter(other -> other > school && one.size() > 0)
                .mapToObj(schools::get)
                .filter(other -> other.size() > 0)
                .toList();
        List<boolean[][]> near = others.stream().map(other -> near(one, other)).toList();
        List<double[][]> alone = alone(one, others, near);
        List<double[][]> around = around(one, others, near, alone);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            link(one, others.get(i), near.get(i), alone.get(i), around.get(i), links);
        }
        return links;
    }

    /** For each other school how near clauses of both are by themselves. */
    private List<double[][]> alone(SchoolClauses one, List<SchoolClauses> others, List<boolean[][]> near) {
        List<Other> clauses = IntStream.range(0, others.size())
                .mapToObj(i -> new Other(others.get(i).sides(), near.get(i)))
                .toList();
        return likeness.logOdds(one.sides(), clauses, numbers);
    }

    /** The same for the passages around them; what is known already where each clause is all of its passage. */
    private List<double[][]> around(
            SchoolClauses one, List<SchoolClauses> others, List<boolean[][]> near, List<double[][]> alone) {
        List<double[][]> around = new ArrayList<>(alone);
        List<Integer> parted = new ArrayList<>();
        List<Other> passages = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            SchoolClauses other = others.get(i);
            if (!one.hasWholePassagesOnly() || !other.hasWholePassagesOnly()) {
                parted.add(i);
                passages.add(new Other(other.passages(), ofPassages(near.get(i), one, other)));
            }
        }
        List<double[][]> found = likeness.logOdds(one.passages(), passages, numbers);
        for (int i = 0; i < parted.size(); i++) {
            around.set(parted.get(i), found.get(i));
        }
        return around;
    }

    /** Passages are near if clauses of theirs are. */
    private static boolean[][] ofPassages(boolean[][] near, SchoolClauses one, SchoolClauses other) {
        boolean[][] passages =
                new boolean[one.passages().size()][other.passages().size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                passages[one.passage(i)][other.passage(j)] |= near[i][j];
            }
        }
        return passages;
    }

    private static void link(
            SchoolClauses one,
            SchoolClauses other,
            boolean[][] near,
            double[][] alone,
            double[][] around,
            List<Link> links) {
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double both = (1 - PASSAGE) * alone[i][j] + PASSAGE * around[one.passage(i)][other.passage(j)];
                if (near[i][j] && both > Links.NONE) {
                    links.add(new Link(one.first() + i, other.first() + j, (float) both));
                }
            }
        }
    }

    /** The pairs of which one is among the nearest of the other. */
    private static boolean[][] near(SchoolClauses one, SchoolClauses other) {
        boolean[][] near = new boolean[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j : other.index().nearest(one.clauses().get(i).vector(), CANDIDATES)) {
                near[i][j] = true;
            }
        }
        for (int j = 0; j < other.size(); j++) {
            for (int i : one.index().nearest(other.clauses().get(j).vector(), CANDIDATES)) {
                near[i][j] = true;
            }
        }
        return near;
    }
}
