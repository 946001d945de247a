/** What the clauses of a policy define for themselves, and what they point at. */
@NullMarked
package org.policygap.parser.resolve;

import org.jspecify.annotations.NullMarked;
