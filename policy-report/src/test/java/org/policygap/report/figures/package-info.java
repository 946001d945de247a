@NullMarked
package org.policygap.report.figures;

import org.jspecify.annotations.NullMarked;
