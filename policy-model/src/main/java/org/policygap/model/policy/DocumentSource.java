package org.policygap.model.policy;

/**
 * The file a policy was read from.
 *
 * @param fileName name without folder
 * @param sha256 SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param bytes size of the file
 * @param pages number of pages; 0 if the format has none
 */
public record DocumentSource(String fileName, DocumentFormat format, String sha256, long bytes, int pages) {}
