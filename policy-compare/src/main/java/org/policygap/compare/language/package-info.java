/** English as schools write it: words and their stems, sentences, modal verbs, numbers with units. */
@NullMarked
package org.policygap.compare.language;

import org.jspecify.annotations.NullMarked;
