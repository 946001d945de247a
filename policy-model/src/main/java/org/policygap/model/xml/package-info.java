/**
 * The XML form of policies, comparisons and decisions, as {@code policy.xsd}, {@code comparison.xsd} and
 * {@code review.xsd} beside this package define it. Both ways are checked against the schema: what cannot be read is
 * refused with every problem and its line, and nothing that could not be read is written.
 */
@NullMarked
package org.policygap.model.xml;

import org.jspecify.annotations.NullMarked;
