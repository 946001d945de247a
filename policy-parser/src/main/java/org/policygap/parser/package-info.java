/**
 * One file in, one policy out. {@link org.policygap.parser.PolicyParser} is the way in; {@code read} holds one reader for
 * each format, which turns a file into a stream of styled blocks and decides nothing; {@code block} is that stream;
 * {@code structure} finds sections, clauses and lists in it without knowing the format; {@code metadata} finds what the
 * document says about itself.
 */
@NullMarked
package org.policygap.parser;

import org.jspecify.annotations.NullMarked;
