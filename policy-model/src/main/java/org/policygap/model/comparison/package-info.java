/**
 * What was found when schools' policies were compared with a model policy. Each school's result stands alone: another
 * school never changes it.
 */
@NullMarked
package org.policygap.model.comparison;

import org.jspecify.annotations.NullMarked;
