/** Workbook files (ECMA-376) with styles, tables, drop-downs, rules, links and charts, written without a library. */
@NullMarked
package org.policygap.report.xlsx;

import org.jspecify.annotations.NullMarked;
