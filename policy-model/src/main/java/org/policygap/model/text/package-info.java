/** What makes two wordings the same: ids for finding them again and fingerprints for remembering them. */
@NullMarked
package org.policygap.model.text;

import org.jspecify.annotations.NullMarked;
