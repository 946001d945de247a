/** What a passage says: its propositions, read with its lead-ins, its heading and the definitions of its document. */
@NullMarked
package org.policygap.compare.proposition;

import org.jspecify.annotations.NullMarked;
