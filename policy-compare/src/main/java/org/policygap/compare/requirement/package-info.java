/** What a model asks for: units, elements, limits. */
@NullMarked
package org.policygap.compare.requirement;

import org.jspecify.annotations.NullMarked;
