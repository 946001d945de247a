package org.policygap.compare.concordance;

import java.util.List;
import org.policygap.compare.alignment.Likeness.Side;
import org.policygap.compare.concordance.TopicSpine.Scored;
import org.policygap.compare.meaning.Meaning;
import org.policygap.model.policy.Modality;

/**
 * A clause of a school, ready to be put into a family.
 *
 * @param school position of the school, 0-based
 * @param topics at most three, nearest first
 * @param vector what it is about, topics included
 * @param meaning what it means within its passage
 * @param side the clause, ready to be held against others
 * @param whole the same for the whole passage that it is a sentence of; the same object if it is all of it
 * @param modality its strongest
 */
record SortedClause(
        int school,
        ClauseText text,
        List<Scored> topics,
        SparseVector vector,
        Meaning meaning,
        Side side,
        Side whole,
        Modality modality) {

    SortedClause {
        topics = List.copyOf(topics);
    }

    String section() {
        return text.section();
    }
}
