package org.policygap.report.figures;

import org.policygap.model.policy.Requirement;

/**
 * A clause of the model that schools are compared with: a row of the report.
 *
 * @param requirement what it asks
 * @param number the number as people cite it ("4.2(a)"), "¶7" for the seventh paragraph if nothing is numbered
 * @param topic a few words that name it, on one line
 * @param section the outermost section with its number ("4 Acting on a concern"), empty if there is none
 * @param text own text as printed, without lead-in
 * @param wording the text as it is to be read, with its lead-in
 * @param fingerprint of the wording, empty if there is none
 */
public record ModelClause(
        Requirement requirement,
        String number,
        String topic,
        String section,
        String text,
        String wording,
        String fingerprint) {

    /** Whether each school fills something in, so that schools rightly differ. */
    public boolean hasLocalDetail() {
        return LocalDetail.isIn(wording);
    }

    /** The model's node that says it. */
    public String nodeId() {
        return requirement.nodeId();
    }
}
