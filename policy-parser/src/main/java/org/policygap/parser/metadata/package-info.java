/** Finds what a document says about itself: title, organisation, dates, approval. */
@NullMarked
package org.policygap.parser.metadata;

import org.jspecify.annotations.NullMarked;
