package org.policygap.model.comparison;

import java.util.List;
import java.util.Optional;
import org.policygap.model.policy.Policy;

/**
 * One school's policy beside the model.
 *
 * @param findings one for each requirement of the model, in the model's order
 * @param additions what the school's policy has and the model lacks, in reading order
 */
public record SchoolComparison(School school, Policy policy, List<Finding> findings, List<Addition> additions) {

    public SchoolComparison {
        findings = List.copyOf(findings);
        additions = List.copyOf(additions);
    }

    /** The finding about the requirement of the model's node. */
    public Optional<Finding> finding(String modelNodeId) {
        return findings.stream()
                .filter(finding -> finding.modelNodeId().equals(modelNodeId))
                .findFirst();
    }

    /** Number of findings with the status. */
    public long count(Status status) {
        return findings.stream().filter(finding -> finding.status() == status).count();
    }
}
