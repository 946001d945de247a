/** What the evidence means: status, conflicts, words for people. */
@NullMarked
package org.policygap.compare.judgement;

import org.jspecify.annotations.NullMarked;
