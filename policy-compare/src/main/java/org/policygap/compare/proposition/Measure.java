package org.policygap.compare.proposition;

import org.policygap.compare.language.Quantity;

/**
 * A number of a rule with what it is the number of.
 *
 * @param context what the words around the number are about
 */
public record Measure(Quantity quantity, Terms context) {}
