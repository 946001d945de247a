package org.policygap.report.figures;

import org.policygap.model.review.DecisionKey;
import org.policygap.model.review.DecisionKey.Subject;

/** When two keys of decisions mean the same row of the report. */
public final class SameRow {
    private SameRow() {}

    /** Whether policy, school and clause or passage are the same, whatever their wording is now. */
    public static boolean byIds(DecisionKey one, DecisionKey other) {
        return isSameList(one, other)
                && one.modelNodeId().equals(other.modelNodeId())
                && one.passageId().equals(other.passageId());
    }

    /** Whether the wordings are the same, whatever ids they have now. */
    public static boolean byWording(DecisionKey one, DecisionKey other) {
        return isSameList(one, other) && hasSameWording(one, other);
    }

    /** Whether neither wording has changed. */
    static boolean hasSameWording(DecisionKey one, DecisionKey other) {
        return one.modelFingerprint().equals(other.modelFingerprint())
                && one.schoolFingerprint().equals(other.schoolFingerprint());
    }

    private static boolean isSameList(DecisionKey one, DecisionKey other) {
        return one.policyId().equals(other.policyId())
                && level(one).equals(level(other))
                && one.schoolId().equals(other.schoolId());
    }

    /** A clause may come into conflict or out of it; the trust's decision about it stays. */
    private static Subject level(DecisionKey key) {
        return key.subject() == Subject.CONFLICT ? Subject.TRUST : key.subject();
    }
}
