package org.policygap.model.comparison;

/**
 * Something a school's policy has and the model lacks.
 *
 * @param passageId the school's passage
 * @param topic a few words that name it
 * @param nearestModelNodeId the requirement that comes nearest, empty if none does
 * @param reason why it may be there or why it does not count for that requirement, in plain words
 */
public record Addition(String passageId, String topic, String nearestModelNodeId, String reason) {}
