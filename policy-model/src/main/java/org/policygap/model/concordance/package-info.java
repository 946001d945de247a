/** Who says what across schools, without a model policy. */
@NullMarked
package org.policygap.model.concordance;

import org.jspecify.annotations.NullMarked;
