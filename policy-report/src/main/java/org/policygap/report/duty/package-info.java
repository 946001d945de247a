/** What the law asks of schools' policies: which there must be, who approves them, how often they are reviewed. */
@NullMarked
package org.policygap.report.duty;

import org.jspecify.annotations.NullMarked;
