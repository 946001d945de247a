/** What the workbook as a form promises to those who read it back: headings, names of tables, row keys, the baseline. */
@NullMarked
package org.policygap.report.form;

import org.jspecify.annotations.NullMarked;
