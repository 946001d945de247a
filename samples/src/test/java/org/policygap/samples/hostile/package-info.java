/** Damaged and hostile documents: what must hold whatever a file contains. */
@NullMarked
package org.policygap.samples.hostile;

import org.jspecify.annotations.NullMarked;
