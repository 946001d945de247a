/** Zip archives held in memory, read within limits whatever their headers claim. */
@NullMarked
package org.policygap.parser.read.zip;

import org.jspecify.annotations.NullMarked;
