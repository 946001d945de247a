package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.ClauseKind;

/**
 * A requirement, ready to be asked for in one comparison.
 *
 * @param kind what it is for, as a curator may have changed it
 * @param elements the wordings of each element
 * @param wordings those of all elements
 */
@SuppressWarnings("ArrayRecordComponent") // looked through many times, compared never
record PreparedUnit(ClauseKind kind, Prepared passage, List<List<Weighed>> elements, Weighed[] wordings) {

    static PreparedUnit of(UnitTerms terms, Weighing weighing) {
        List<List<Weighed>> elements = new ArrayList<>();
        List<Weighed> all = new ArrayList<>();
        for (List<Numbered> wordings : terms.elements()) {
            List<Weighed> weighed = wordings.stream().map(weighing::of).toList();
            elements.add(weighed);
            all.addAll(weighed);
        }
        return new PreparedUnit(
                terms.unit().requirement().kind(),
                Prepared.of(terms.passage(), weighing),
                elements,
                all.toArray(new Weighed[0]));
    }
}
