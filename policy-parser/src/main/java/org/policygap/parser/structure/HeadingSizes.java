package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.parser.clean.Characters;
import org.policygap.parser.clean.Paragraph;
import org.policygap.parser.clean.Role;

/**
 * The sizes of headings, of which one that takes the place of another counts as that: they differ by a point at most, all
 * of the one kind stand after all of the other, and larger headings stand amid both, so that they head the same depth.
 */
final class HeadingSizes {
    private static final double LITTLE = 1;
    private static final double SAME = 0.5;
    private static final int SEVERAL = 3;

    /** The size that counts for headings of one look, whatever their slant. */
    private final Map<Look, Double> counted = new HashMap<>();

    private record Look(boolean bold, boolean capitals, double size) {
        static Look of(Paragraph heading) {
            return new Look(
                    heading.look().isBold(), Characters.isCapitals(heading.clean()), TypeScale.headingSize(heading));
        }

        boolean isLike(Look other) {
            return bold == other.bold && capitals == other.capitals;
        }
    }

    /** Of one look: the positions of the first and last heading that has it, and how many there are. */
    private record Span(int first, int last, int all) {
        Span and(Span next) {
            return new Span(first, next.last, all + next.all);
        }
    }

    static HeadingSizes of(List<Paragraph> paragraphs) {
        List<Paragraph> headings = paragraphs.stream()
                .filter(paragraph -> paragraph.role() == Role.HEADING)
                .toList();
        double[] sizes = headings.stream().mapToDouble(TypeScale::headingSize).toArray();
        Map<Look, Span> spans = new HashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            if (isPlain(headings.get(i))) {
                spans.merge(Look.of(headings.get(i)), new Span(i, i, 1), Span::and);
            }
        }
        HeadingSizes result = new HeadingSizes();
        List<Map.Entry<Look, Span>> kinds = new ArrayList<>(spans.entrySet());
        kinds.sort(Comparator.comparingInt(kind -> kind.getValue().first()));
        for (int i = 0; i < kinds.size(); i++) {
            Map.Entry<Look, Span> kind = kinds.get(i);
            kinds.subList(0, i).stream()
                    .filter(before -> takesPlace(before, kind, sizes))
                    .findFirst()
                    .ifPresent(before -> result.counted.put(kind.getKey(), result.size(before.getKey())));
        }
        return result;
    }

    private static boolean isPlain(Paragraph heading) {
        return !heading.marker().isPresent() && heading.look().headingLevel() == 0;
    }

    private static boolean takesPlace(Map.Entry<Look, Span> before, Map.Entry<Look, Span> kind, double[] sizes) {
        Look look = kind.getKey();
        Span old = before.getValue();
        Span young = kind.getValue();
        return look.isLike(before.getKey())
                && Math.abs(look.size() - before.getKey().size()) <= LITTLE
                && old.all() >= SEVERAL
                && young.all() >= SEVERAL
                && old.last() < young.first()
                && isLargerAmid(old, before.getKey(), sizes)
                && isLargerAmid(young, look, sizes);
    }

    /** Whether larger headings stand amid them. */
    private static boolean isLargerAmid(Span span, Look look, double[] sizes) {
        for (int i = span.first(); i < span.last(); i++) {
            if (sizes[i] > look.size() + LITTLE) {
                return true;
            }
        }
        return false;
    }

    /** Positive if the first counts as larger, 0 if they count as equal. */
    int compare(Paragraph first, Paragraph second) {
        double larger = size(Look.of(first)) - size(Look.of(second));
        return Math.abs(larger) > SAME ? (int) Math.signum(larger) : 0;
    }

    private double size(Look look) {
        return counted.getOrDefault(look, look.size());
    }
}
