package org.policygap.compare.concordance;

import java.util.List;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.proposition.Term;
import org.policygap.model.policy.ClauseKind;

/**
 * What is kept of a clause's words, to say of its family what it is about.
 *
 * @param id of its passage
 * @param section id of the section in which it stands
 * @param matters its terms but for people and qualities
 */
record ClauseText(
        String id, String text, ClauseKind kind, String section, List<Term> matters, List<Quantity> quantities) {

    static ClauseText of(Reading reading) {
        return new ClauseText(
                reading.id(),
                reading.passage().text(),
                reading.kind(),
                reading.passage().sectionId(),
                reading.own().all().stream().filter(ClauseText::isMatter).toList(),
                reading.statements().stream()
                        .flatMap(statement -> statement.quantities().stream())
                        .toList());
    }

    private static boolean isMatter(Term term) {
        boolean matter = term.type()
                .map(type -> type != ConceptType.ACTOR && type != ConceptType.AUTHORITY && type != ConceptType.QUALITY)
                .orElse(true);
        return matter && term.weight() > 0;
    }
}
