/** The governors' briefing on one school's policy. */
@NullMarked
package org.policygap.report.briefing;

import org.jspecify.annotations.NullMarked;
