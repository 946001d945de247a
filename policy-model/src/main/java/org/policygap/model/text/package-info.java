/**
 * What makes two wordings the same: ids for finding them again and fingerprints for remembering them;
 * and patterns that are looked for only where their words are.
 */
@NullMarked
package org.policygap.model.text;

import org.jspecify.annotations.NullMarked;
