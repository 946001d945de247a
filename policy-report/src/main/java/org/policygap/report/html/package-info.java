/**
 * The parts of the HTML report. {@link org.policygap.report.html.ReportPage} puts them together; each part is a class of
 * its own; {@code Html}, {@code Tag} and {@code DataTable} write markup in which text can only appear escaped.
 */
@NullMarked
package org.policygap.report.html;

import org.jspecify.annotations.NullMarked;
