/** Reads OpenDocument text. */
@NullMarked
package org.policygap.parser.read.odt;

import org.jspecify.annotations.NullMarked;
