/** Which passages of a school speak of what the model asks for. */
@NullMarked
package org.policygap.compare.alignment;

import org.jspecify.annotations.NullMarked;
