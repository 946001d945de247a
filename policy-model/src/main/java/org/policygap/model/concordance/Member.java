package org.policygap.model.concordance;

import org.policygap.model.policy.Modality;

/**
 * A clause of a family, or those of its sentences that belong there.
 *
 * @param schoolId whose clause it is
 * @param passageId the clause in the school's policy
 * @param text the words of the clause that speak of the matter: the whole clause, or some of its sentences
 * @param modality how binding they are
 */
public record Member(String schoolId, String passageId, String text, Modality modality) {}
