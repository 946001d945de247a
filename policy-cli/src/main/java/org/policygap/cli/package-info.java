/**
 * The command {@code policygap}: one class for each subcommand, and what they share: finding the files ({@code Inputs}),
 * writing whole files ({@code Outputs}), and talking to the person at the terminal ({@code Terminal}).
 */
@NullMarked
package org.policygap.cli;

import org.jspecify.annotations.NullMarked;
