package org.policygap.report.figures;

import org.policygap.model.review.Decision;

/**
 * A decision that was made before and belongs to a row of this report.
 *
 * @param lookAgain whether the wording of the model or the school has changed since
 */
public record KeptDecision(Decision decision, boolean lookAgain) {}
