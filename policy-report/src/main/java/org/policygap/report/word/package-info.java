/** Word files (ECMA-376) with styles, lists, tables, tracked changes and comments, written without a template. */
@NullMarked
package org.policygap.report.word;

import org.jspecify.annotations.NullMarked;
