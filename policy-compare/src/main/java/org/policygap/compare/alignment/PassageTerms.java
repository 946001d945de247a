package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;

/**
 * What a passage of either document says, in numbers.
 *
 * @param whole the passage with all it inherits
 * @param statements each statement; the rest of the passage counts as inherited
 * @param isOneStatement whether its one statement is all of it
 */
record PassageTerms(PassageFacts facts, Offer whole, List<Offer> statements, boolean isOneStatement) {

    PassageTerms {
        statements = List.copyOf(statements);
    }

    static PassageTerms of(Reading reading, Numbering numbering) {
        Numbered own = numbering.of(reading.own());
        Numbered inherited = numbering.of(reading.inherited());
        Offer whole = new Offer(own, List.of(inherited), numbering.of(reading.topic()));
        List<Offer> statements = new ArrayList<>();
        boolean anyWhole = false;
        for (Statement statement : reading.statements()) {
            // A statement that is all of its passage has the very same terms.
            boolean all = statement.terms() == reading.own();
            anyWhole |= all;
            statements.add(
                    all ? whole : new Offer(numbering.of(statement.terms()), List.of(own, inherited), whole.topic()));
        }
        return new PassageTerms(PassageFacts.of(reading), whole, statements, anyWhole && statements.size() == 1);
    }
}
