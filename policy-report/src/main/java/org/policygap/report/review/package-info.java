/**
 * Reads a filled-in workbook back: finds its lists whatever was done to the file, its rows by key checked against the
 * wording, and merges what people filled in with what was decided before. Nothing is dropped without a word.
 */
@NullMarked
package org.policygap.report.review;

import org.jspecify.annotations.NullMarked;
