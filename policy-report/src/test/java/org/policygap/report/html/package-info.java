@NullMarked
package org.policygap.report.html;

import org.jspecify.annotations.NullMarked;
