package org.policygap.compare.alignment;

import java.util.List;
import org.policygap.compare.proposition.Rarity;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Statement;
import org.policygap.compare.proposition.Terms;

/**
 * A passage of either document, ready to be asked for and to be offered.
 *
 * @param own what it is about
 * @param topic what its headings are about
 * @param whole the passage with all it inherits
 * @param ownOnly the passage without
 * @param topicOnly its headings
 * @param statements each statement, asked for
 * @param statementOffers each statement, offered; the rest of the passage counts as inherited
 */
record Prepared(
        Reading reading,
        Weighed own,
        Weighed topic,
        Offer whole,
        Offer ownOnly,
        Offer topicOnly,
        List<Weighed> statements,
        List<Offer> statementOffers) {

    static Prepared of(Reading reading, Rarity rarity, Relations relations) {
        Terms rest = reading.own().with(reading.inherited(), 1);
        return new Prepared(
                reading,
                Weighed.of(reading.own(), rarity, relations),
                Weighed.of(reading.topic(), rarity, relations),
                new Offer(reading.own(), reading.inherited(), reading.topic()),
                new Offer(reading.own(), Terms.NONE, Terms.NONE),
                new Offer(reading.topic(), Terms.NONE, Terms.NONE),
                reading.statements().stream()
                        .map(Statement::terms)
                        .map(terms -> Weighed.of(terms, rarity, relations))
                        .toList(),
                reading.statements().stream()
                        .map(statement -> new Offer(statement.terms(), rest, reading.topic()))
                        .toList());
    }
}
