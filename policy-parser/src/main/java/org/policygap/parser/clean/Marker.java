package org.policygap.parser.clean;

import java.util.List;
import org.policygap.model.policy.NumberSource;

/**
 * The number or bullet of a paragraph.
 *
 * @param printed as printed ("4.2", "(a)", "•"), empty if there is none
 * @param path the values it counts, outermost first, each at least 0; empty for a bullet
 * @param style its look with # for the values ("(#)", "#.#"); a bullet's glyph
 * @param place the characters of the document that are the number; empty if it is not typed
 * @param list key of the list that the file declares, empty if unknown
 * @param level nesting level that the file declares, 0-based; -1 if unknown
 */
public record Marker(
        String printed,
        NumberSource source,
        MarkerFamily family,
        List<Integer> path,
        String style,
        SourcedText place,
        String list,
        int level) {
    /** No number and no bullet. */
    public static final Marker NONE =
            new Marker("", NumberSource.NONE, MarkerFamily.NONE, List.of(), "", SourcedText.EMPTY, "", -1);

    public Marker {
        path = List.copyOf(path);
    }

    /** Whether there is a number or bullet. */
    public boolean isPresent() {
        return family != MarkerFamily.NONE;
    }

    /** Whether there is a number. */
    public boolean isNumber() {
        return isPresent() && family != MarkerFamily.BULLET;
    }

    /** Whether it is a bullet. */
    public boolean isBullet() {
        return family == MarkerFamily.BULLET;
    }

    /** Number of values; 0 for a bullet. */
    public int depth() {
        return path.size();
    }

    /** The last value, or 0. */
    public int value() {
        return path.isEmpty() ? 0 : path.get(path.size() - 1);
    }

    /** Whether this is the number that follows the other in one series: 4 after 3, 2.4 after 2.3, (c) after (b). */
    public boolean follows(Marker other) {
        return family == other.family
                && depth() == other.depth()
                && isNumber()
                && value() == other.value() + 1
                && path.subList(0, depth() - 1).equals(other.path.subList(0, depth() - 1));
    }

    /** Whether this number belongs under the other: 3.1.2 under 3.1 and under 3. */
    public boolean isUnder(Marker other) {
        return family == MarkerFamily.DECIMAL
                && other.family == MarkerFamily.DECIMAL
                && other.depth() < depth()
                && path.subList(0, other.depth()).equals(other.path);
    }

    /** Whether both count in the same way and look alike. */
    public boolean looksLike(Marker other) {
        return family == other.family && style.equals(other.style);
    }

    /** Whether the file declares both to be in one list, at levels that it tells. */
    public boolean sharesListWith(Marker other) {
        return level >= 0 && other.level >= 0 && !list.isEmpty() && list.equals(other.list);
    }

    /** The same marker, read as another family. */
    public Marker as(MarkerFamily newFamily, int value) {
        return new Marker(printed, source, newFamily, List.of(value), style, place, list, level);
    }
}
