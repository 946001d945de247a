package org.policygap.model.review;

/**
 * What a decision is about, by stable ids, with the wording that was decided on.
 *
 * @param subject the list of the report it stands in
 * @param policyId the policy area's id ("social-media")
 * @param schoolId id of the school, empty for a decision of the trust
 * @param modelNodeId id of the model's node, empty for a local addition
 * @param passageId id of the school's passage for a local addition, else empty
 * @param modelFingerprint fingerprint of the model's wording, empty if there is none
 * @param schoolFingerprint fingerprint of the school's wording, empty if there is none
 */
public record DecisionKey(
        Subject subject,
        String policyId,
        String schoolId,
        String modelNodeId,
        String passageId,
        String modelFingerprint,
        String schoolFingerprint) {

    /** What kind of thing is decided. */
    public enum Subject {
        GAP,
        CONFLICT,
        ADDITION,
        /** A clause for the trust as a whole. */
        TRUST
    }
}
