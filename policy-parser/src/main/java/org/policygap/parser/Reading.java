package org.policygap.parser;

import java.util.Optional;
import org.policygap.model.policy.Policy;

/**
 * What came of one file, and what it cost.
 *
 * @param policy what was read; empty if nothing of the file can be used
 * @param refusal why nothing can be used; empty if something was read
 * @param nanos time from start to end, in nanoseconds
 * @param allocatedBytes memory that was asked for while reading, in all; what was needed at once is less
 */
public record Reading(
        Optional<Policy> policy, Optional<UnusableDocumentException> refusal, long nanos, long allocatedBytes) {

    public Reading {
        if (policy.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("A reading has either a policy or a refusal.");
        }
    }
}
