/** What became of every character of a document. */
@NullMarked
package org.policygap.parser.audit;

import org.jspecify.annotations.NullMarked;
