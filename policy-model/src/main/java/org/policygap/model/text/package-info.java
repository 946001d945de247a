/** What makes two wordings the same: keys for matching and fingerprints for remembering. */
@NullMarked
package org.policygap.model.text;

import org.jspecify.annotations.NullMarked;
