@NullMarked
package org.policygap.parser.read.docx;

import org.jspecify.annotations.NullMarked;
