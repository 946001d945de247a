package org.policygap.parser.structure;

import java.util.Collections;
import java.util.HashMap;
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
        List<Paragraph> headings = paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Role.HEADING && isPlain(paragraph))
                .toList();
        List<String> keys = headings.stream().map(Refrains::key).toList();
        Map<String, Span> spans = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            spans.merge(keys.get(i), new Span(i, i, 1), Span::and);
        }
        int[] single = new int[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            boolean once = spans.getOrDefault(keys.get(i), new Span(i, i, 1)).all() == 1;
            single[i + 1] = single[i] + (once ? 1 : 0);
        }
        Refrains refrains = new Refrains();
        for (int i = 0; i < keys.size(); i++) {
            Span span = spans.getOrDefault(keys.get(i), new Span(i, i, 1));
            if (span.all() >= FEWEST && single[span.last()] - single[span.first()] == span.all() - 1) {
                refrains.refrains.add(headings.get(i));
            }
        }
        return refrains;
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
