package org.policygap.compare.alignment;

import java.util.Arrays;

/**
 * Turns the scores of all pairs of two schools' clauses into how likely each pair is about one matter. A pair counts more
 * if each is the best for the other, and less if one is near to everything. One side is called the requirements, the other
 * the passages: it was fitted on those, whose evidence is labelled. Whether a passage is evidence for a model's requirement
 * is for {@link Trees} to say.
 */
final class Ranking {
    private static final int TOP = 5;
    /** The lead over a runner-up that does not exist. */
    private static final double NO_RUNNER_UP = 0.5;

    private final double[][] scores;
    private final double[] weights;
    private final Best[] byUnit;
    private final Best[] byPassage;
    private final Neighbourhood neighbours;
    private final SectionMatch sections;

    /**
     * @param scores a row for each requirement, a column for each passage
     */
    Ranking(double[][] scores, Sections in, Weights weights) {
        this.scores = scores;
        this.weights = Arrays.stream(RankFeature.values())
                .mapToDouble(feature -> weights.of(feature.weightName()))
                .toArray();
        int passages = scores.length == 0 ? 0 : scores[0].length;
        this.byUnit = Arrays.stream(scores).map(Best::of).toArray(Best[]::new);
        this.byPassage = new Best[passages];
        this.neighbours = new Neighbourhood(scores);
        this.sections = new SectionMatch(scores, in.ofRequirements(), in.ofPassages());
        double[] column = new double[scores.length];
        for (int passage = 0; passage < passages; passage++) {
            for (int unit = 0; unit < column.length; unit++) {
                column[unit] = scores[unit][passage];
            }
            byPassage[passage] = Best.of(column);
        }
    }

    /** The logarithm of the odds that the passage is evidence for the requirement. */
    double logOdds(int unit, int passage) {
        return Measured.weighed(features(unit, passage).values(), weights);
    }

    /** What ranks the pair; a value for every feature. */
    Measured<RankFeature> features(int unit, int passage) {
        double score = scores[unit][passage];
        Best ofUnit = byUnit[unit];
        Best ofPassage = byPassage[passage];
        Measured<RankFeature> features = new Measured<>(RankFeature.values());
        features.put(RankFeature.CONSTANT, 1);
        features.put(RankFeature.SCORE, score);
        features.put(RankFeature.BEHIND_BEST_OF_REQUIREMENT, score - ofUnit.first());
        features.put(RankFeature.BEHIND_BEST_OF_PASSAGE, score - ofPassage.first());
        features.put(RankFeature.LEAD_IN_REQUIREMENT, ofUnit.lead(score));
        features.put(RankFeature.LEAD_IN_PASSAGE, ofPassage.lead(score));
        features.put(RankFeature.LEVEL_OF_REQUIREMENT, ofUnit.level());
        features.put(RankFeature.LEVEL_OF_PASSAGE, ofPassage.level());
        features.put(RankFeature.NEIGHBOURS, neighbours.score(unit, passage));
        features.put(RankFeature.NEIGHBOURS_BEHIND_BEST, neighbours.behindBest(unit, passage));
        features.put(RankFeature.SECTION, sections.score(unit, passage));
        features.put(RankFeature.SECTION_BEHIND_BEST, sections.behindBest(unit, passage));
        return features;
    }

    /**
     * The top of a list of scores.
     *
     * @param level mean of the five best
     */
    private record Best(double first, double second, double level) {
        static Best of(double[] scores) {
            double[] top = top(scores);
            double first = top[top.length - 1];
            double second = top.length > 1 ? top[top.length - 2] : first - NO_RUNNER_UP;
            double level = Arrays.stream(top).average().orElse(first);
            return new Best(first, second, level);
        }

        /** The five best, or all of fewer, the best last. */
        private static double[] top(double[] scores) {
            double[] top = Arrays.copyOf(scores, Math.min(TOP, scores.length));
            Arrays.sort(top);
            for (int i = top.length; i < scores.length; i++) {
                if (scores[i] > top[0]) {
                    int place = 0;
                    while (place + 1 < top.length && top[place + 1] < scores[i]) {
                        top[place] = top[place + 1];
                        place++;
                    }
                    top[place] = scores[i];
                }
            }
            return top;
        }

        /** How far the best is ahead; 0 for all others. */
        double lead(double score) {
            return score == first ? first - second : 0;
        }
    }
}
