package org.policygap.parser.read.docx;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A list in use ({@code w:num}).
 *
 * @param definition id of its abstract list
 * @param starts numbers at which levels start anew in this list, by 0-based level
 * @param levels levels that this list defines for itself
 */
record ListInstance(int id, int definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> levels) {

    /** The number at which a level starts anew. A level of its own starts at its own first number. */
    OptionalInt start(int level) {
        Integer start = starts.get(level);
        if (start != null) {
            return OptionalInt.of(start);
        }
        return Optional.ofNullable(levels.get(level))
                .map(own -> OptionalInt.of(own.start()))
                .orElse(OptionalInt.empty());
    }
}
