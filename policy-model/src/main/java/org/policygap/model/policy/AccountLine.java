package org.policygap.model.policy;

/**
 * One line of the account of a document's characters. The lines of a policy add up to all characters of the document
 * that are not white space.
 *
 * @param destination where the characters went, in words ("clauses", "headers of pages")
 * @param characters number of Unicode code points that are not white space
 */
public record AccountLine(String destination, long characters) {}
