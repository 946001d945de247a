package org.policygap.model.concordance;

import org.policygap.model.comparison.School;
import org.policygap.model.policy.Policy;

/** A school with its policy. */
public record Participant(School school, Policy policy) {}
