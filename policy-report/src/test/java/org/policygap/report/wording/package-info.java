@NullMarked
package org.policygap.report.wording;

import org.jspecify.annotations.NullMarked;
