/** Readers: one for each format. A reader reports what the file declares and decides nothing about structure. */
@NullMarked
package org.policygap.parser.read;

import org.jspecify.annotations.NullMarked;
