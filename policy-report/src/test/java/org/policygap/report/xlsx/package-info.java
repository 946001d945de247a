@NullMarked
package org.policygap.report.xlsx;

import org.jspecify.annotations.NullMarked;
