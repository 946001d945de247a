package org.policygap.model.policy;

/**
 * A term the document defines for itself.
 *
 * @param term the defined term ("school representatives")
 * @param meaning what it stands for, as printed
 * @param nodeId the clause that defines it
 */
public record Definition(String term, String meaning, String nodeId) {}
