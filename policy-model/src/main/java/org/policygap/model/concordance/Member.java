package org.policygap.model.concordance;

import org.policygap.model.policy.Modality;

/**
 * A clause of a family.
 *
 * @param schoolId whose clause it is
 * @param passageId the clause in the school's policy
 * @param modality how binding it is
 */
public record Member(String schoolId, String passageId, Modality modality) {}
