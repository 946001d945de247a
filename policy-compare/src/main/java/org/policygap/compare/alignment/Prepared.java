package org.policygap.compare.alignment;

/**
 * A passage of either document, ready to be asked for and to be offered in one comparison.
 *
 * @param own what it is about
 * @param topic what its headings are about
 * @param statements each statement, asked for
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record Prepared(PassageTerms terms, Weighed own, Weighed topic, Weighed[] statements) {

    static Prepared of(PassageTerms terms, Weighing weighing) {
        Weighed[] statements = new Weighed[terms.statements().size()];
        for (int i = 0; i < statements.length; i++) {
            statements[i] = weighing.of(terms.statements().get(i).own());
        }
        return new Prepared(
                terms,
                weighing.of(terms.whole().own()),
                weighing.of(terms.whole().topic()),
                statements);
    }

    PassageFacts facts() {
        return terms.facts();
    }
}
