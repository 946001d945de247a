package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;

/**
 * A passage of either document, ready to be asked for and to be offered.
 *
 * @param own what it is about
 * @param topic what its headings are about
 * @param whole the passage with all it inherits
 * @param statements each statement, asked for
 * @param statementOffers each statement, offered; the rest of the passage counts as inherited
 * @param isOneStatement whether its one statement is all of it
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record Prepared(
        Reading reading,
        Weighed own,
        Weighed topic,
        Offer whole,
        Weighed[] statements,
        List<Offer> statementOffers,
        boolean isOneStatement) {

    Prepared {
        statementOffers = List.copyOf(statementOffers);
    }

    static Prepared of(Reading reading, Rarity rarity, TermNumbers numbers) {
        Numbered own = Numbered.of(reading.own(), numbers);
        Numbered inherited = Numbered.of(reading.inherited(), numbers);
        Numbered topic = Numbered.of(reading.topic(), numbers);
        Weighed asked = Weighed.of(own, rarity);
        Offer whole = new Offer(own, List.of(inherited), topic);
        List<Weighed> statements = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        boolean anyWhole = false;
        for (Statement statement : reading.statements()) {
            // A statement that is all of its passage has the very same terms.
            boolean all = statement.terms() == reading.own();
            anyWhole |= all;
            Numbered terms = all ? own : Numbered.of(statement.terms(), numbers);
            statements.add(all ? asked : Weighed.of(terms, rarity));
            offers.add(all ? whole : new Offer(terms, List.of(own, inherited), topic));
        }
        return new Prepared(
                reading,
                asked,
                Weighed.of(topic, rarity),
                whole,
                statements.toArray(new Weighed[0]),
                offers,
                anyWhole && offers.size() == 1);
    }
}
