package org.policygap.parser.block;

import java.util.List;
import org.policygap.model.policy.NumberSource;

/**
 * A number or bullet that stands beside a paragraph.
 *
 * @param text as printed ("1.1", "(a)", "•")
 * @param source how it is known: computed, stored or bullet
 * @param list key of the list it belongs to, equal for paragraphs of one list; empty if unknown
 * @param level nesting level in that list, 0-based
 */
public record Label(String text, NumberSource source, String list, int level) {

    /** Whether it is a number, not a bullet. */
    public boolean isNumber() {
        return source != NumberSource.BULLET;
    }

    /** What a paragraph shows that has nothing but this number, such as the number of a row in its own cell. */
    public List<Run> asText() {
        return List.of(Run.plain(text));
    }
}
