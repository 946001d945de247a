@NullMarked
package org.policygap.report.review;

import org.jspecify.annotations.NullMarked;
