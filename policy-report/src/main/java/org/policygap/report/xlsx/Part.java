package org.policygap.report.xlsx;

import java.util.function.Supplier;

/**
 * A part of the file.
 *
 * @param content is made when the part is packed, on any thread
 */
record Part(String name, Supplier<byte[]> content) {}
