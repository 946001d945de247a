package org.policygap.report.draft;

import java.util.List;
import java.util.Map;
import org.policygap.report.word.Block;

/**
 * The text of a harmonised policy.
 *
 * @param blocks headings and paragraphs in the model's order, then what is local; boxes where a conflict is open
 * @param origins a line for each paragraph
 * @param numbers number in the draft by id of the school's passage
 * @param filled how many clauses of the model were put in, wholly or in part
 * @param open how many conflicts are open
 * @param local how many pieces stand among the local sections
 */
record Draft(List<Block> blocks, List<Origin> origins, Map<String, String> numbers, int filled, int open, int local) {

    Draft {
        blocks = List.copyOf(blocks);
        origins = List.copyOf(origins);
        numbers = Map.copyOf(numbers);
    }
}
