/** Finds sections, clauses, lists, tables and artefacts in a stream of blocks, whatever format it came from. */
@NullMarked
package org.policygap.parser.structure;

import org.jspecify.annotations.NullMarked;
