package org.policygap.compare.concordance;

import java.util.List;
import org.policygap.compare.alignment.Likeness.Side;
import org.policygap.compare.concordance.TopicSpine.Scored;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.Modality;

/**
 * A clause of a school, ready to be put into a family.
 *
 * @param school position of the school, 0-based
 * @param topics at most three, nearest first
 * @param vector what it is about, topics included
 * @param side the clause, ready to be held against others
 * @param modality its strongest
 * @param wording fingerprints of its wording, few
 */
record SortedClause(
        int school,
        Reading reading,
        List<Scored> topics,
        SparseVector vector,
        Side side,
        Modality modality,
        List<Integer> wording) {

    SortedClause {
        topics = List.copyOf(topics);
        wording = List.copyOf(wording);
    }

    String section() {
        return reading.passage().sectionId();
    }
}
