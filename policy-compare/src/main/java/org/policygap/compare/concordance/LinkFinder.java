package org.policygap.compare.concordance;

import java.util.ArrayList;
import java.util.Arrays;
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
    /** How much the whole passages count beside the sentences, in [0, 1]. */
    private static final double PASSAGE = 0.5;

    /**
     * A link that is further behind the best of one of its clauses, as a logarithm of odds, is none: of several rules in a
     * paragraph each has its like.
     */
    private static final double BEHIND = 3;

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
        List<boolean[][]> near =
                others.stream().map(other -> Nearest.of(one, other)).toList();
        List<double[][]> alone = alone(one, others, near);
        List<double[][]> around = around(one, others, near, alone);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            SchoolClauses other = others.get(i);
            link(one, other, odds(one, other, near.get(i), alone.get(i), around.get(i)), links);
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

    /** How near clauses of both are, by themselves and by their passages; what is not near counts as no link. */
    private static double[][] odds(
            SchoolClauses one, SchoolClauses other, boolean[][] near, double[][] alone, double[][] around) {
        double[][] odds = new double[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double both = (1 - PASSAGE) * alone[i][j] + PASSAGE * around[one.passage(i)][other.passage(j)];
                odds[i][j] = near[i][j] ? both : Links.NONE;
            }
        }
        return odds;
    }

    private static void link(SchoolClauses one, SchoolClauses other, double[][] odds, List<Link> links) {
        double[] bestOfOther = new double[other.size()];
        Arrays.fill(bestOfOther, Links.NONE);
        for (double[] row : odds) {
            Arrays.setAll(bestOfOther, j -> Math.max(bestOfOther[j], row[j]));
        }
        for (int i = 0; i < odds.length; i++) {
            double bestOfOne = Arrays.stream(odds[i]).max().orElse(Links.NONE);
            for (int j = 0; j < bestOfOther.length; j++) {
                if (odds[i][j] > Links.NONE && odds[i][j] >= Math.max(bestOfOne, bestOfOther[j]) - BEHIND) {
                    links.add(new Link(one.first() + i, other.first() + j, (float) odds[i][j]));
                }
            }
        }
    }
}
