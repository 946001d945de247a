/** The Excel workbook: sheets as lists of columns, styles with names in one place, row heights from our own metrics. */
@NullMarked
package org.policygap.report.workbook;

import org.jspecify.annotations.NullMarked;
