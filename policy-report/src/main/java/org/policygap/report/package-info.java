/** A comparison out to Excel and CSV. Writers take a stream, never a path, a clock or a locale. */
@NullMarked
package org.policygap.report;

import org.jspecify.annotations.NullMarked;
