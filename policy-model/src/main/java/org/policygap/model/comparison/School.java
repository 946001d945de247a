package org.policygap.model.comparison;

/**
 * A school.
 *
 * @param id short, upper case letters and digits beginning with a letter ("CASTLE"), unique within a comparison
 * @param name as people say it
 */
public record School(String id, String name) {}
