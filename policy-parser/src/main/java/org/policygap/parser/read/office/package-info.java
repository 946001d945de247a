/** What the readers of word processors' older formats share: paragraphs in the making, list numbers, tables by their edges. */
@NullMarked
package org.policygap.parser.read.office;

import org.jspecify.annotations.NullMarked;
