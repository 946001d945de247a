package org.policygap.model.review;

/**
 * A school's wording that a person confirmed, or refused, as one that speaks of what a clause of the model asks. It is a
 * further wording of that clause for every school.
 *
 * @param modelNodeId the clause
 * @param schoolId whose wording it is
 * @param confirmed whether it speaks of what the clause asks
 * @param wording of one passage
 */
public record Exemplar(String modelNodeId, String schoolId, boolean confirmed, String wording) {}
