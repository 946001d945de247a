package org.policygap.model.comparison;

/**
 * A passage that came near and does not count.
 *
 * @param score how well it fits, in [0, 1]
 * @param reason why it does not count, in plain words
 */
public record NearMiss(String passageId, double score, String reason) {

    public NearMiss {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score lies in [0, 1]: " + score);
        }
    }
}
