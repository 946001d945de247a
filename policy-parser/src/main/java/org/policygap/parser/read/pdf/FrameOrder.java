package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.block.Story;

/**
 * Puts the paragraphs of a page that was laid out in frames in the order in which a person reads them. Programs that place
 * frames freely write them in the order in which they were made, so that a heading comes after its text. The page is parted
 * into bands from top to bottom; bands that leave a white strip between columns are read column by column. A page of rows,
 * such as labels beside their texts, is put in order only if each row stands wholly below another.
 */
final class FrameOrder {
    private static final int MOST_UNITS = 200;
    private static final int DEEPEST = 8;
    /** Paragraphs of a column that is no row of a table. */
    private static final int FEWEST_OF_COLUMN = 3;
    /** Rows of a page that are there by design. */
    private static final int FEWEST_ROWS = 2;
    /** In points, between columns. */
    private static final double NARROWEST_GUTTER = 8;
    /** In points that two paragraphs may reach into each other, one below the other. */
    private static final double TOUCHING = 3;
    /** Share of the narrower of two paragraphs of one column. */
    private static final double IN_COLUMN = 0.3;

    private FrameOrder() {}

    /** Paragraphs that keep together: a table, a paragraph with its notes, or a row of such. */
    private record Unit(Box box, List<Paragraph> paragraphs) {

        /** Whether both begin at one height, one left of the other. */
        boolean isBeside(Unit other) {
            return Math.abs(box.top() - other.box.top()) < TOUCHING && !isInColumnOf(other);
        }

        Unit with(Unit other) {
            return new Unit(
                    box.with(other.box),
                    Stream.concat(paragraphs.stream(), other.paragraphs.stream())
                            .toList());
        }

        boolean isAbove(Unit other) {
            return box.bottom() < other.box.top() + TOUCHING;
        }

        /** Whether one stands below the other for a good part of the narrower one. */
        boolean isInColumnOf(Unit other) {
            double shared = Math.min(box.right(), other.box.right()) - Math.max(box.left(), other.box.left());
            return shared > IN_COLUMN * Math.min(box.width(), other.box.width());
        }
    }

    /**
     * The paragraphs as they are, unless one stands above another of its column that comes before it, or the right one of two
     * columns comes before the left one; rows from top to bottom.
     */
    static List<Paragraph> ordered(List<Paragraph> paragraphs) {
        List<Unit> units = units(paragraphs);
        boolean upright = paragraphs.stream()
                .allMatch(paragraph -> paragraph.lines().get(0).first().upright());
        if (!upright || units.size() > MOST_UNITS) {
            return paragraphs;
        }
        List<Unit> rows = rows(units);
        boolean hasRows = rows.stream().filter(row -> !units.contains(row)).count() >= FEWEST_ROWS;
        return (hasRows ? stacked(rows) : framed(units))
                .stream().flatMap(unit -> unit.paragraphs().stream()).toList();
    }

    /** From top to bottom, if each stands wholly below another. */
    private static List<Unit> stacked(List<Unit> rows) {
        List<List<Unit>> bands = bands(rows);
        return bands.size() < rows.size()
                ? rows
                : bands.stream().flatMap(List::stream).toList();
    }

    private static List<Unit> framed(List<Unit> units) {
        if (!isDisordered(units) && !isRightFirst(units)) {
            return units;
        }
        List<Unit> ordered = new ArrayList<>(units.size());
        cut(units, ordered, 0);
        return jumps(ordered) > jumps(units) ? units : ordered;
    }

    /** How often the next one begins over the end of the one before: in another column, if all is well. */
    private static int jumps(List<Unit> units) {
        int jumps = 0;
        for (int i = 1; i < units.size(); i++) {
            jumps += units.get(i - 1).isAbove(units.get(i)) ? 0 : 1;
        }
        return jumps;
    }

    private static List<Unit> units(List<Paragraph> paragraphs) {
        List<Unit> units = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
            if (last != null && belongTogether(last.paragraphs().get(0), paragraph)) {
                last.paragraphs().add(paragraph);
                Box box = paragraph.story() == Story.FOOTNOTE
                        ? last.box()
                        : last.box().with(box(paragraph));
                units.set(units.size() - 1, new Unit(box, last.paragraphs()));
            } else {
                units.add(new Unit(box(paragraph), new ArrayList<>(List.of(paragraph))));
            }
        }
        return units;
    }

    /** The units, those that follow each other side by side as one. */
    private static List<Unit> rows(List<Unit> units) {
        List<Unit> rows = new ArrayList<>();
        for (Unit unit : units) {
            int last = rows.size() - 1;
            if (last >= 0 && unit.isBeside(rows.get(last))) {
                rows.set(last, rows.get(last).with(unit));
            } else {
                rows.add(unit);
            }
        }
        return rows;
    }

    private static boolean belongTogether(Paragraph first, Paragraph next) {
        Optional<String> table = first.cell().map(CellPosition::table);
        return next.story() == Story.FOOTNOTE
                || (table.isPresent() && table.equals(next.cell().map(CellPosition::table)));
    }

    /** Around the lines of the paragraph until it goes on at the top of another column or page. */
    private static Box box(Paragraph paragraph) {
        Line last = paragraph.lines().get(0);
        Box box = box(last);
        for (Line line : paragraph.lines()) {
            if (line.page().number() != last.page().number() || line.bottom() < last.top()) {
                return box;
            }
            box = box.with(box(line));
            last = line;
        }
        return box;
    }

    private static Box box(Line line) {
        return new Box(line.left(), line.top(), line.right(), line.bottom());
    }

    private static boolean isDisordered(List<Unit> units) {
        for (int i = 1; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (units.subList(0, i).stream().anyMatch(before -> unit.isAbove(before) && unit.isInColumnOf(before))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightFirst(List<Unit> units) {
        List<List<Unit>> columns = columns(units);
        if (columns.size() != 2 || columns.stream().anyMatch(column -> column.size() < FEWEST_OF_COLUMN)) {
            return false;
        }
        int right = columns.get(1).size();
        return Set.copyOf(columns.get(1)).equals(Set.copyOf(units.subList(0, right)));
    }

    private static void cut(List<Unit> units, List<Unit> into, int depth) {
        List<List<Unit>> bands = bands(units);
        for (int from = 0; from < bands.size(); ) {
            int to = endOfColumns(bands, from);
            List<Unit> part =
                    bands.subList(from, to).stream().flatMap(List::stream).toList();
            List<List<Unit>> columns = columns(part);
            if (columns.size() > 1 && depth < DEEPEST) {
                columns.forEach(column -> cut(column, into, depth + 1));
            } else {
                into.addAll(part);
            }
            from = to;
        }
    }

    /** Units that white space from side to side parts, from top to bottom. */
    private static List<List<Unit>> bands(List<Unit> units) {
        return parts(
                units,
                Comparator.comparingDouble(unit -> unit.box().top()),
                (reach, unit) -> unit.box().top() > reach.bottom() - TOUCHING);
    }

    /** Units that white space from top to bottom parts, from left to right. */
    private static List<List<Unit>> columns(List<Unit> units) {
        return parts(
                units,
                Comparator.comparingDouble(unit -> unit.box().left()),
                (reach, unit) -> unit.box().left() > reach.right() + NARROWEST_GUTTER);
    }

    private interface Gap {
        boolean parts(Box reach, Unit next);
    }

    private static List<List<Unit>> parts(List<Unit> units, Comparator<Unit> order, Gap gap) {
        List<List<Unit>> parts = new ArrayList<>();
        Box reach = new Box(0, 0, 0, 0);
        for (Unit unit : units.stream().sorted(order).toList()) {
            boolean begins = parts.isEmpty() || gap.parts(reach, unit);
            if (begins) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(unit);
            reach = begins ? unit.box() : reach.with(unit.box());
        }
        return parts;
    }

    /** Index after the last band that leaves a white strip between the columns that this band begins; else after it. */
    private static int endOfColumns(List<List<Unit>> bands, int from) {
        List<Unit> part = new ArrayList<>();
        int end = from + 1;
        boolean several = false;
        for (int i = from; i < bands.size(); i++) {
            part.addAll(bands.get(i));
            boolean now = columns(part).size() > 1;
            if (several && !now) {
                break;
            }
            several = now;
            end = now ? i + 1 : end;
        }
        return end;
    }
}
