package org.policygap.compare.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.language.Segment;

/**
 * A number of a rule with what it is the number of.
 *
 * @param context what the words around the number are about
 */
public record Measure(Quantity quantity, Terms context) {
    /** Characters on either side of a number that tell what it is the number of. */
    private static final int AROUND = 70;

    /**
     * The numbers of a text, each with the words around it.
     *
     * @param words the text; asked for only if there are numbers
     */
    static List<Measure> all(List<Quantity> quantities, Supplier<WordedText> words) {
        if (quantities.isEmpty()) {
            return List.of();
        }
        WordedText text = words.get();
        List<Measure> measures = new ArrayList<>(quantities.size());
        for (Quantity quantity : quantities) {
            measures.add(new Measure(
                    quantity, text.part(around(text.text(), quantity)).terms()));
        }
        return measures;
    }

    private static Segment around(String text, Quantity quantity) {
        int from = Math.max(0, quantity.start() - AROUND);
        int to = Math.min(text.length(), quantity.start() + quantity.text().length() + AROUND);
        int start = from == 0 ? 0 : text.indexOf(' ', from);
        int end = to == text.length() ? to : text.lastIndexOf(' ', to);
        return start < 0 || end < start ? new Segment(text, 0) : new Segment(text.substring(start, end), start);
    }
}
