/** XML parts as streams, with everything closed that could reach outside the part. */
@NullMarked
package org.policygap.parser.read.xml;

import org.jspecify.annotations.NullMarked;
