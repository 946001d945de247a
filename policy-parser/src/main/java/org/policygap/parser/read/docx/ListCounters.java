package org.policygap.parser.read.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Label;
import org.policygap.parser.read.Symbols;
import org.policygap.parser.read.docx.Numbering.Position;

/**
 * Counts the lists of one story as Word does: all lists of one definition share its counters; a start of its own takes
 * effect the first time a list uses that level; using a level starts the deeper ones anew.
 */
final class ListCounters {
    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int LARGEST = 1_000_000_000;

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Long> started = new HashSet<>();

    /** Counts a paragraph and gives the label that is printed beside it; empty if it counts but prints nothing. */
    Optional<Label> next(Position at) {
        int[] counter = counters.computeIfAbsent(at.definition().id(), key -> unused());
        advance(counter, at);
        ListLevel format = at.format();
        String text = format.isBullet() ? bullet(format) : number(counter, at);
        if (text.isBlank()) {
            return Optional.empty();
        }
        boolean bullet = format.isBullet();
        return Optional.of(new Label(
                text.strip(),
                bullet ? NumberSource.BULLET : NumberSource.COMPUTED,
                "list-" + at.definition().id(),
                at.level()));
    }

    private static int[] unused() {
        int[] counter = new int[Numbering.LEVELS];
        Arrays.fill(counter, UNUSED);
        return counter;
    }

    private void advance(int[] counter, Position at) {
        int level = at.level();
        boolean first = started.add(((long) at.list().id() << 8) + level);
        if (first && at.list().start(level).isPresent()) {
            counter[level] = at.list().start(level).getAsInt();
        } else if (counter[level] == UNUSED) {
            counter[level] = at.format().start();
        } else if (counter[level] < LARGEST) {
            counter[level]++;
        }
        for (int higher = 0; higher < level; higher++) {
            if (counter[higher] == UNUSED) {
                counter[higher] =
                        at.list().start(higher).orElse(at.format(higher).start());
            }
        }
        for (int deeper = level + 1; deeper < Numbering.LEVELS; deeper++) {
            if (restarts(at.format(deeper), level)) {
                counter[deeper] = UNUSED;
            }
        }
    }

    /** Whether the use of a 0-based level restarts a deeper one (17.9.10). */
    private static boolean restarts(ListLevel deeper, int used) {
        return deeper.restart().isEmpty() || used < deeper.restart().getAsInt();
    }

    private static String bullet(ListLevel level) {
        return level.picture() || level.text().isBlank() ? "•" : Symbols.bullet(level.text(), level.font());
    }

    private static String number(int[] counter, Position at) {
        String text = at.format().text();
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int level = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < Numbering.LEVELS) {
                printed.append(level > at.level() ? "" : digits(counter[level], at, level));
                i++;
            } else {
                printed.append(c);
            }
        }
        return printed.toString();
    }

    private static String digits(int number, Position at, int level) {
        String format = at.format(level).format();
        boolean plain = at.format().legal() && !format.equals("none");
        return NumberFormats.print(number, plain ? "decimal" : format);
    }
}
