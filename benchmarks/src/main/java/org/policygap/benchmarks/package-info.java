/**
 * What reading, comparing and writing cost, beside what the libraries alone need for the same files in the same run.
 * Absolute times depend on the machine and on who else uses it; ratios hardly do.
 */
@NullMarked
package org.policygap.benchmarks;

import org.jspecify.annotations.NullMarked;
