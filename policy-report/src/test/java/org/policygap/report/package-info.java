@NullMarked
package org.policygap.report;

import org.jspecify.annotations.NullMarked;
