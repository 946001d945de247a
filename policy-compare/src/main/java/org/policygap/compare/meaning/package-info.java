/**
 * What words mean, as directions: words of like meaning point the same way. The directions follow from
 * {@code associations.txt}, which says for each word what stands for it, what is akin to it and what it goes with.
 */
@NullMarked
package org.policygap.compare.meaning;

import org.jspecify.annotations.NullMarked;
