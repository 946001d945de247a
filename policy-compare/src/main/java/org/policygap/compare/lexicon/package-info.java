/**
 * What words mean to schools: typed concepts, the phrases that express them, and how concepts stand to each other. The
 * entries are plain text files in layers, which {@code layers.txt} names in order.
 */
@NullMarked
package org.policygap.compare.lexicon;

import org.jspecify.annotations.NullMarked;
