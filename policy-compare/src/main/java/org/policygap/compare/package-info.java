/** Policies in, one comparison out. {@link org.policygap.compare.PolicyComparer} is the way in. */
@NullMarked
package org.policygap.compare;

import org.jspecify.annotations.NullMarked;
