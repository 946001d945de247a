/** A comparison out to Excel, HTML, Word, CSV and OSCAL. Writers take a stream, never a path, a clock or a locale. */
@NullMarked
package org.policygap.report;

import org.jspecify.annotations.NullMarked;
