/** What people decided about findings: read back from a workbook, kept in a file of our own, shown in the next report. */
@NullMarked
package org.policygap.model.review;

import org.jspecify.annotations.NullMarked;
