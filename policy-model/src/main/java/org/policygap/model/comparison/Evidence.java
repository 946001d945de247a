package org.policygap.model.comparison;

import java.util.List;

/**
 * A passage of a school's policy that shows a requirement.
 *
 * @param passageId id of a passage of the school's policy
 * @param score how well it fits, in [0, 1]; 1 is the same wording
 * @param bridges the wordings of the school that were read as others of the model, "school's words ~ model's words"
 */
public record Evidence(String passageId, double score, List<String> bridges) {

    public Evidence {
        bridges = List.copyOf(bridges);
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score lies in [0, 1]: " + score);
        }
    }
}
