package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;
import org.policygap.parser.clean.Wording;

/**
 * Headings that come again under one heading after the other, such as "Duties of this team" under each team: where nothing
 * else tells, they stand under the one that differs.
 */
final class Refrains {
    private static final int FEWEST = 3;
    /** From so many words on, the first and the last ones tell, so that a slip in between does no harm. */
    private static final int LONG = 6;

    private static final int BEGINNING = 3;

    private final Set<Paragraph> refrains = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Of headings with the same words: the positions of the first and the last, and how many there are. */
    private record Span(int first, int last, int all) {
        Span and(Span next) {
            return new Span(first, next.last, all + next.all);
        }
    }

    static Refrains of(List<Paragraph> paragraphs) {
        List<Paragraph> headings = new ArrayList<>();
        BitSet stacked = new BitSet();
        Paragraph above = null;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.role() == Role.HEADING && isPlain(paragraph)) {
                stacked.set(headings.size(), above != null && TypeScale.lookAlike(above, paragraph));
                headings.add(paragraph);
                above = paragraph;
            } else if (paragraph.role() == Role.HEADING || paragraph.role() == Role.BODY) {
                above = null;
            }
        }
        List<String> keys = headings.stream().map(Refrains::key).toList();
        Set<String> returning = taking(keys);
        returning.addAll(standingUnder(keys, stacked));
        Refrains refrains = new Refrains();
        headings.stream().filter(heading -> returning.contains(key(heading))).forEach(refrains.refrains::add);
        return refrains;
    }

    /** Headings that take turns with such as come once. */
    private static Set<String> taking(List<String> keys) {
        Map<String, Span> spans = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            spans.merge(keys.get(i), new Span(i, i, 1), Span::and);
        }
        int[] single = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            boolean once = spans.getOrDefault(keys.get(i), new Span(i, i, 1)).all() == 1;
            single[i + 1] = single[i] + (once ? 1 : 0);
        }
        Set<String> taking = new HashSet<>();
        spans.forEach((key, span) -> {
            if (span.all() >= FEWEST && single[span.last()] - single[span.first()] == span.all() - 1) {
                taking.add(key);
            }
        });
        return taking;
    }

    /**
     * Headings that stand, most times that they come, right under another that looks like them and comes less often, without
     * text in between; and those that most times come after such a one: "Duties of the keeper", "Duties of the crew".
     *
     * @param stacked which headings stand right under another
     */
    private static Set<String> standingUnder(List<String> keys, BitSet stacked) {
        Map<String, Integer> all = new HashMap<>();
        keys.forEach(key -> all.merge(key, 1, Integer::sum));
        Map<String, Integer> under = new HashMap<>();
        for (int i = 1; i < keys.size(); i++) {
            boolean rarer = all.getOrDefault(keys.get(i - 1), 0) < all.getOrDefault(keys.get(i), 0);
            under.merge(keys.get(i), stacked.get(i) && rarer ? 1 : 0, Integer::sum);
        }
        Set<String> first = mostly(under, all);
        for (int i = 1; i < keys.size(); i++) {
            boolean after = first.contains(keys.get(i - 1)) && !stacked.get(i);
            under.merge(keys.get(i), after ? 1 : 0, Integer::sum);
        }
        Set<String> returning = first.isEmpty() ? first : mostly(under, all);
        return standOverReturning(keys, stacked, returning) ? returning : Set.of();
    }

    /** Whether at least half of the other headings that follow them stand right over a heading. */
    private static boolean standOverReturning(List<String> keys, BitSet stacked, Set<String> returning) {
        int others = 0;
        int over = 0;
        for (int i = 1; i < keys.size(); i++) {
            if (returning.contains(keys.get(i - 1)) && !returning.contains(keys.get(i))) {
                others++;
                over += stacked.get(i + 1) ? 1 : 0;
            }
        }
        return over * 2 >= others;
    }

    private static Set<String> mostly(Map<String, Integer> some, Map<String, Integer> all) {
        Set<String> keys = new HashSet<>();
        all.forEach((key, times) -> {
            if (times >= FEWEST && some.getOrDefault(key, 0) * 2 > times) {
                keys.add(key);
            }
        });
        return keys;
    }

    private static boolean isPlain(Paragraph heading) {
        return !heading.marker().isPresent() && heading.look().headingLevel() == 0;
    }

    private static String key(Paragraph heading) {
        String[] words = Wording.folded(heading.clean()).split(" ");
        return words.length < LONG
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, BEGINNING)) + " " + words[words.length - 1];
    }

    /** Positive if the second comes again under headings such as the first, negative if it is the other way round. */
    int compare(Paragraph first, Paragraph second) {
        return isPlain(first) && isPlain(second)
                ? Boolean.compare(refrains.contains(second), refrains.contains(first))
                : 0;
    }
}
