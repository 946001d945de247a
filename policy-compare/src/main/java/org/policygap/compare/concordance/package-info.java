/** Who says what across schools, without a model policy: topics and families of clauses. */
@NullMarked
package org.policygap.compare.concordance;

import org.jspecify.annotations.NullMarked;
