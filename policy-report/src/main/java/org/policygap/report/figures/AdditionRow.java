package org.policygap.report.figures;

import java.util.Optional;
import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.School;
import org.policygap.model.review.DecisionKey;

/**
 * Something a school's policy has and the model lacks.
 *
 * @param wording the school's wording, with lead-in
 * @param foundAt where it stands
 * @param nearestClause number and topic of the nearest clause of the model, "None" if none comes near
 */
public record AdditionRow(
        School school,
        Addition addition,
        String wording,
        String foundAt,
        String nearestClause,
        DecisionKey key,
        Optional<KeptDecision> kept) {}
