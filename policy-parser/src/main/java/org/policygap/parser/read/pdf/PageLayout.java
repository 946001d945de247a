package org.policygap.parser.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.policygap.parser.block.CellPosition;
import org.policygap.parser.read.pdf.TableGrid.Cell;

/** Parts a page into flowing text and tables, in the order in which they are drawn. */
final class PageLayout {
    private static final Comparator<Cell> BY_ROW =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    private final LayoutText text = new LayoutText();
    private int tables;
    /** The table without rules that the text so far ends with. */
    private Optional<FramelessTable> last = Optional.empty();

    /** Paragraphs of a page; slanted and upright text of other directions follow the rest. */
    List<Paragraph> paragraphs(PageContent page) {
        Map<Integer, List<Segment>> byAngle = new TreeMap<>();
        for (Segment segment : page.segments()) {
            byAngle.computeIfAbsent(segment.angle(), k -> new ArrayList<>()).add(segment);
        }
        List<Paragraph> paragraphs = new ArrayList<>(upright(page, byAngle.getOrDefault(0, List.of())));
        byAngle.remove(0);
        byAngle.values().forEach(s -> paragraphs.addAll(text.paragraphs(LineBuilder.lines(page, s))));
        return paragraphs;
    }

    private List<Paragraph> upright(PageContent page, List<Segment> segments) {
        List<TableGrid> grids = segments.isEmpty() ? List.of() : TableFinder.find(page);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Segment> flow = new ArrayList<>();
        Map<TableGrid, Map<Cell, List<Segment>>> cells = new LinkedHashMap<>();
        for (Segment segment : segments) {
            Optional<TableGrid> grid =
                    grids.stream().filter(g -> g.cell(segment).isPresent()).findFirst();
            if (grid.isEmpty()) {
                flow.add(segment);
            } else {
                if (!cells.containsKey(grid.get())) {
                    paragraphs.addAll(flow(page, flow));
                    flow.clear();
                    flushTables(page, cells, paragraphs);
                }
                Cell cell = grid.get().cell(segment).orElseThrow();
                cells.computeIfAbsent(grid.get(), k -> new TreeMap<>(BY_ROW))
                        .computeIfAbsent(cell, k -> new ArrayList<>())
                        .add(segment);
            }
        }
        flushTables(page, cells, paragraphs);
        paragraphs.addAll(flow(page, flow));
        return paragraphs;
    }

    private List<Paragraph> flow(PageContent page, List<Segment> segments) {
        if (page.recognised()) {
            return running(page, segments);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (FramelessTables.Part part : FramelessTables.parts(page, segments, last)) {
            paragraphs.addAll(running(page, part.text()));
            part.table().ifPresent(table -> paragraphs.addAll(cells(page, table.cells())));
            last = part.table().or(() -> part.text().isEmpty() ? last : Optional.empty());
        }
        return paragraphs;
    }

    private List<Paragraph> running(PageContent page, List<Segment> segments) {
        double margin =
                page.segments().stream().mapToDouble(Segment::left).min().orElse(0);
        return text.paragraphs(
                Columns.ordered(PageReferences.join(LineBuilder.lines(page, segments))), page.width() - margin);
    }

    private void flushTables(
            PageContent page, Map<TableGrid, Map<Cell, List<Segment>>> cells, List<Paragraph> paragraphs) {
        for (Map.Entry<TableGrid, Map<Cell, List<Segment>>> table : cells.entrySet()) {
            paragraphs.addAll(place(table.getKey().bounds().bottom(), paragraphs), cells(page, table.getValue()));
        }
        last = cells.isEmpty() ? last : Optional.empty();
        cells.clear();
    }

    /** The paragraphs of a table, cell by cell. */
    private List<Paragraph> cells(PageContent page, Map<Cell, List<Segment>> cells) {
        tables++;
        List<Paragraph> texts = new ArrayList<>();
        for (Map.Entry<Cell, List<Segment>> entry : cells.entrySet()) {
            Cell cell = entry.getKey();
            CellPosition position = new CellPosition(
                    "table-" + tables, cell.row(), cell.column(), cell.columnSpan(), cell.rowSpan(), false);
            text.paragraphs(LineBuilder.lines(page, entry.getValue())).forEach(p -> texts.add(p.in(position)));
        }
        return texts;
    }

    /** Index of the first of the last paragraphs that stand below a table, which some programs draw after all other text. */
    private static int place(double bottom, List<Paragraph> paragraphs) {
        int place = paragraphs.size();
        while (place > 0 && paragraphs.get(place - 1).lines().get(0).top() > bottom) {
            place--;
        }
        return place;
    }
}
