/** Wording as a reader sees it: words that differ, marked; text made safe to print; dates and short names in English. */
@NullMarked
package org.policygap.report.wording;

import org.jspecify.annotations.NullMarked;
