/**
 * What words mean, as directions: words of like meaning point the same way. The directions follow from
 * associations, which say for each word what stands for it, what is akin to it and what it goes with, and from rules of
 * schools in many wordings each, which show what words say the same.
 */
@NullMarked
package org.policygap.compare.meaning;

import org.jspecify.annotations.NullMarked;
