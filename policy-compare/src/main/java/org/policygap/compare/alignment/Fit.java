package org.policygap.compare.alignment;

import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;

/**
 * How well a school's passage fits an element.
 *
 * @param score in [0, 1]
 * @param statement the statement of the passage that fits best
 * @param coverage how much of the element the passage has
 */
public record Fit(AskedUnit unit, Asked asked, Reading reading, Statement statement, double score, Overlap coverage) {}
