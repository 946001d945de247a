@NullMarked
package org.policygap.parser.read.office;

import org.jspecify.annotations.NullMarked;
