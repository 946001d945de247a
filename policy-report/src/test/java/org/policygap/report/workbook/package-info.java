@NullMarked
package org.policygap.report.workbook;

import org.jspecify.annotations.NullMarked;
