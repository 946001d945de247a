/** PDF, read glyph by glyph within limits and put together to lines, paragraphs and tables. */
@NullMarked
package org.policygap.parser.read.pdf;

import org.jspecify.annotations.NullMarked;
