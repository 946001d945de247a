/** The harmonised draft of one school's policy: the model's order, the school's words, gaps filled as tracked changes. */
@NullMarked
package org.policygap.report.draft;

import org.jspecify.annotations.NullMarked;
