/** Word's Office Open XML (docx, docm, dotx; transitional and strict), read part by part as streams. */
@NullMarked
package org.policygap.parser.read.docx;

import org.jspecify.annotations.NullMarked;
