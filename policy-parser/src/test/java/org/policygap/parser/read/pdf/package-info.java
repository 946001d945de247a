@NullMarked
package org.policygap.parser.read.pdf;

import org.jspecify.annotations.NullMarked;
