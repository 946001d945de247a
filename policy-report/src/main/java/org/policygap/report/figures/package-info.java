/**
 * What every form of the report shows: rows, counts, the headline, what to fix first, review dates and decisions, worked
 * out once so that workbook, web page and CSV cannot disagree. Nothing here decides what the comparer decides.
 */
@NullMarked
package org.policygap.report.figures;

import org.jspecify.annotations.NullMarked;
