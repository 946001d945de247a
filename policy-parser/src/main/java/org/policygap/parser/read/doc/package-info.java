/** Reads Word's binary documents. */
@NullMarked
package org.policygap.parser.read.doc;

import org.jspecify.annotations.NullMarked;
