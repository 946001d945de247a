/**
 * From blocks to paragraphs: physical lines joined, running headers and footers named, typed numbers and bullets told
 * from the text, paragraphs mended that a page cut. Every paragraph knows where each of its characters stood.
 */
@NullMarked
package org.policygap.parser.clean;

import org.jspecify.annotations.NullMarked;
