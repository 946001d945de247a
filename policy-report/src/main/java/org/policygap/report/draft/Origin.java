package org.policygap.report.draft;

/**
 * A line of the table of origins.
 *
 * @param number the paragraph's number in the draft, empty if it has none
 * @param school where it stood in the school's policy, empty if it is new
 * @param model the clauses of the model that it is for, empty if it is local
 * @param how what was done
 */
record Origin(String number, String school, String model, String how) {}
