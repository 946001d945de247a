/**
 * A policy as a reader understands it: its metadata, its tree of sections, clauses and tables, what hangs on them
 * (definitions, references, footnotes, a model policy's requirements), and what was noticed while reading.
 *
 * <p>All records are immutable. Text is never null: an absent text is the empty string, an absent value an empty
 * {@link java.util.Optional}. Ids are unique within one policy.
 */
@NullMarked
package org.policygap.model.policy;

import org.jspecify.annotations.NullMarked;
