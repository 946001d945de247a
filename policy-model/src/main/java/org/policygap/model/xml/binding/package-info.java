/** What xjc's classes, generated into the packages below, need by hand. Only the XML facades use any of it. */
@NullMarked
package org.policygap.model.xml.binding;

import org.jspecify.annotations.NullMarked;
