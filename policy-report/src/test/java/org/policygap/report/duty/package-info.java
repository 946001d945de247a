@NullMarked
package org.policygap.report.duty;

import org.jspecify.annotations.NullMarked;
