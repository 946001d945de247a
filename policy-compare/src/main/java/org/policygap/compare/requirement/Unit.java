package org.policygap.compare.requirement;

import java.util.List;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;

/**
 * A part of a policy that is compared as one thing.
 *
 * @param reading the passage that says it
 * @param statements what of the passage counts; a lead-in's introducing sentence does not
 * @param described items that belong to it: a list of documents, of examples, of meanings
 */
public record Unit(Reading reading, List<Statement> statements, List<Reading> described) {

    public Unit {
        statements = List.copyOf(statements);
        described = List.copyOf(described);
    }
}
