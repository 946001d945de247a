package org.policygap.compare.alignment;

import org.policygap.model.review.Exemplar;

/**
 * A wording that a person confirmed or refused for a requirement.
 *
 * @param unit the requirement in that wording, ready to be looked for
 */
public record Remembered(Exemplar exemplar, AskedUnit unit) {}
