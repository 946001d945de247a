/** A whole trust in figures: how every policy stands at every school. Nothing here holds a policy's text. */
@NullMarked
package org.policygap.report.trust;

import org.jspecify.annotations.NullMarked;
