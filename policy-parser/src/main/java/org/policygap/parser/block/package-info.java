/** The small document that every format becomes: a stream of styled paragraphs in reading order. */
@NullMarked
package org.policygap.parser.block;

import org.jspecify.annotations.NullMarked;
