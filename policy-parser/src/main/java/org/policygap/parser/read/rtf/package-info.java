/** Reads Rich Text Format. */
@NullMarked
package org.policygap.parser.read.rtf;

import org.jspecify.annotations.NullMarked;
