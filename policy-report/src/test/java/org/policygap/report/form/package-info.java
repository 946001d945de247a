@NullMarked
package org.policygap.report.form;

import org.jspecify.annotations.NullMarked;
