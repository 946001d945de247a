/** The comparison as an OSCAL control mapping (NIST, OSCAL 1.2), for programs that manage controls. */
@NullMarked
package org.policygap.report.oscal;

import org.jspecify.annotations.NullMarked;
