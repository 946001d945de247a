package org.policygap.compare.alignment;

import java.util.Map;

/** How likely each passage of a school is evidence for one requirement. */
@SuppressWarnings("ArrayRecordComponent") // asked many times, compared never
record PassageScores(Map<String, Integer> places, double[] logOdds) {

    /** In [0, 1]; 0 for a passage that is not the school's. */
    double of(String passageId) {
        Integer place = places.get(passageId);
        return place == null ? 0 : likelihood(logOdds[place]);
    }

    static double likelihood(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
