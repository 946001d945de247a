package org.policygap.parser.read.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygap.model.policy.NumberSource;
import org.policygap.parser.block.Label;
import org.policygap.parser.read.odt.OdtListStyles.ListStyle;
import org.policygap.parser.read.office.BulletGlyphs;
import org.policygap.parser.read.office.NumberFormat;
import org.policygap.parser.read.office.NumberLevel;
import org.policygap.parser.read.office.NumberedList;

/**
 * Follows the lists of a document and computes the numbers of their paragraphs, which the file does not hold (OpenDocument
 * 1.3 part 3, 5.3). A list continues another by name, or the one before it if that has the same style; all that continue
 * each other share their counters.
 */
final class OdtLists {
    private static final String OUTLINE = "outline";

    private final OdtListStyles styles;
    private final Map<String, NumberedList> counters = new HashMap<>();
    /** For each list seen the list whose counters it uses. */
    private final Map<String, String> masters = new HashMap<>();

    private final Deque<Deque<Open>> flows = new ArrayDeque<>();
    private String lastList = "";
    private String lastStyle = "";
    private int unnamed;
    private int restarts;

    OdtLists(OdtListStyles styles) {
        this.styles = styles;
        beginFlow();
    }

    /** A list element that is open. */
    private static final class Open {
        private final String style;
        private final String list;
        private @Nullable Integer start;
        private String itemStyle = "";
        private boolean fresh;

        Open(String style, String list) {
            this.style = style;
            this.list = list;
        }
    }

    /** Begins a flow of its own, such as a note: lists around it do not reach into it. */
    void beginFlow() {
        flows.push(new ArrayDeque<>());
    }

    void endFlow() {
        if (flows.size() > 1) {
            flows.pop();
        }
    }

    private Deque<Open> open() {
        return flows.getFirst();
    }

    /**
     * Begins a list.
     *
     * @param id its id, empty if none
     * @param style name of its style, empty if it has that of the list around it
     * @param continues id of the list that it names as continued, empty if none
     * @param continuesLast whether it asks to continue the list before it
     */
    void begin(String id, String style, String continues, boolean continuesLast) {
        Open around = open().peek();
        if (around != null) {
            open().push(new Open(style.isEmpty() ? styleOf(around) : style, around.list));
            return;
        }
        String own = id.isEmpty() ? "unnamed" + ++unnamed : id;
        String continued = continues;
        if (continued.isEmpty() && continuesLast && lastStyle.equals(style) && !lastList.equals(own)) {
            continued = lastList;
        }
        masters.putIfAbsent(own, masters.getOrDefault(continued, own));
        lastList = own;
        lastStyle = style;
        String list = masters.getOrDefault(own, own);
        open().push(new Open(style, style.equals(styles.outline()) && !style.isEmpty() ? OUTLINE : list));
    }

    private static String styleOf(Open list) {
        return list.itemStyle.isEmpty() ? list.style : list.itemStyle;
    }

    void end() {
        open().poll();
    }

    /** Begins an item; its start value and style override are empty if it has none. */
    void beginItem(String start, String styleOverride, boolean header) {
        Open list = open().peek();
        if (list != null) {
            list.fresh = !header;
            list.start = start.isEmpty() ? null : Lengths.integer(start, 1);
            list.itemStyle = styleOverride;
        }
    }

    /** Indent of the text of a paragraph that begins here, in points; -1 if it is in no list. */
    double indent(String paragraphListStyle) {
        Open list = open().peek();
        return list == null ? -1 : style(list, paragraphListStyle).indents().getOrDefault(level(), 0.0);
    }

    private int level() {
        return Math.min(open().size(), NumberedList.LEVELS) - 1;
    }

    private ListStyle style(Open list, String paragraphListStyle) {
        String own = styleOf(list);
        return styles.style(own.isEmpty() || !styles.has(own) ? paragraphListStyle : own);
    }

    /**
     * Label of a paragraph that begins here: only the first paragraph of an item has one.
     *
     * @param paragraphListStyle list style that the paragraph's own style names, used where the list has none
     */
    Optional<Label> label(String paragraphListStyle) {
        Open list = open().peek();
        if (list == null || !list.fresh) {
            return Optional.empty();
        }
        list.fresh = false;
        return count(list.list, style(list, paragraphListStyle), level(), list.start);
    }

    /** Label of a heading that stands in no list, by the outline numbering. */
    Optional<Label> headingLabel(int outlineLevel, String start) {
        int level = Math.max(1, Math.min(outlineLevel, NumberedList.LEVELS)) - 1;
        Integer first = start.isEmpty() ? null : Lengths.integer(start, 1);
        return styles.outline().isEmpty()
                ? Optional.empty()
                : count(OUTLINE, styles.style(styles.outline()), level, first);
    }

    /** Lists open here, one within the other. */
    int depth() {
        return open().size();
    }

    boolean inList() {
        return !open().isEmpty();
    }

    private Optional<Label> count(String list, ListStyle style, int level, @Nullable Integer start) {
        List<NumberLevel> levels = style.levels();
        String override = "";
        if (start != null) {
            levels = new ArrayList<>(levels);
            levels.set(level, levels.get(level).withStart(start));
            override = "restart" + ++restarts;
        }
        String printed = counters.computeIfAbsent(list, key -> new NumberedList())
                .next(levels, level, override)
                .strip();
        if (levels.get(level).format() == NumberFormat.BULLET) {
            String glyph = BulletGlyphs.readable(style.bullets().getOrDefault(level, ""));
            return Optional.of(new Label(glyph, NumberSource.BULLET, list, level));
        }
        return printed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Label(printed, NumberSource.COMPUTED, list, level));
    }
}
