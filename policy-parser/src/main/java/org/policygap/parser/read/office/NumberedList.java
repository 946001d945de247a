package org.policygap.parser.read.office;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Counts the paragraphs of one list as Word does. All ways of using a list (list format overrides) share its counters: a
 * level used counts on, levels above it that were never used begin at their start, deeper ones begin again (ECMA-376 part
 * 1, 17.9.11 lvlRestart and 17.9.26 startOverride; the binary format does the same).
 */
public final class NumberedList {
    /** Levels of a list. */
    public static final int LEVELS = 9;

    private final int[] values = new int[LEVELS];
    private final boolean[] used = new boolean[LEVELS];
    private final Set<String> started = new HashSet<>();

    /**
     * Counts a paragraph at a level.
     *
     * @param levels the levels as this use of the list has them, {@link #LEVELS} of them
     * @param index 0-based level
     * @param override key of the list format override that gives this level a start of its own, empty if none does. It
     *     takes effect the first time only.
     * @return the number as printed; empty if the level prints none or a bullet
     */
    public String next(List<NumberLevel> levels, int index, String override) {
        NumberLevel level = levels.get(index);
        boolean restarts = !override.isEmpty() && started.add(override + " " + index);
        values[index] = restarts || !used[index] ? level.start() : values[index] + 1;
        used[index] = true;
        for (int above = 0; above < index; above++) {
            if (!used[above]) {
                used[above] = true;
                values[above] = levels.get(above).start();
            }
        }
        for (int below = index + 1; below < LEVELS; below++) {
            if (index < levels.get(below).restart()) {
                used[below] = false;
            }
        }
        return print(levels, level);
    }

    private String print(List<NumberLevel> levels, NumberLevel level) {
        if (level.format() == NumberFormat.BULLET) {
            return "";
        }
        StringBuilder printed = new StringBuilder();
        for (char c : level.text().toCharArray()) {
            if (c >= LEVELS) {
                printed.append(c);
            } else {
                NumberFormat own = levels.get(c).format();
                boolean decimal = level.legal() && own != NumberFormat.NONE && own != NumberFormat.DECIMAL_ZERO;
                printed.append((decimal ? NumberFormat.DECIMAL : own).print(values[c]));
            }
        }
        return printed.toString();
    }

    /** Nine levels, those missing filled with plain ones. */
    public static List<NumberLevel> complete(List<NumberLevel> levels) {
        NumberLevel[] all = new NumberLevel[LEVELS];
        Arrays.setAll(all, i -> i < levels.size() ? levels.get(i) : NumberLevel.plain(i));
        return List.of(all);
    }
}
