/** Which model policy a document is a school's version of: by its title and by what it is about. */
@NullMarked
package org.policygap.compare.matching;

import org.jspecify.annotations.NullMarked;
