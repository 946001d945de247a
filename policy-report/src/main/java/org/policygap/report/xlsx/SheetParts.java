package org.policygap.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The parts that belong to a sheet: itself, its table, its charts and what leads from each to the next. */
final class SheetParts {
    private final Sheet sheet;
    private final int number;
    private final List<Part> parts = new ArrayList<>();

    private SheetParts(Sheet sheet, int number) {
        this.sheet = sheet;
        this.number = number;
    }

    /**
     * The parts of a sheet. When they are packed, its looks and texts must have their numbers.
     *
     * @param number of the sheet, 1-based
     */
    static List<Part> of(Sheet sheet, int number, Styles styles, SharedTexts texts) {
        return new SheetParts(sheet, number).parts(styles, texts);
    }

    private List<Part> parts(Styles styles, SharedTexts texts) {
        Relations relations = new Relations();
        Optional<String> table = sheet.table().map(each -> table(each, relations));
        Optional<String> drawing = sheet.charts().isEmpty() ? Optional.empty() : Optional.of(charts(relations));
        sheet.files().forEach(relations::file);
        SheetXml xml = new SheetXml(sheet, styles, texts, relations);
        put("worksheets/sheet", () -> xml.write(number == 1, drawing, table));
        if (!relations.isEmpty()) {
            parts.add(new Part("xl/worksheets/_rels/sheet" + number + ".xml.rels", relations::xml));
        }
        return parts;
    }

    private String table(Table table, Relations relations) {
        put("tables/table", () -> table.xml(number));
        return relations.part("table", "../tables/table" + number + ".xml");
    }

    private String charts(Relations fromSheet) {
        Relations relations = new Relations();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < sheet.charts().size(); i++) {
            Chart chart = sheet.charts().get(i);
            String name = "charts/chart" + number + "-" + (i + 1) + ".xml";
            parts.add(new Part("xl/" + name, () -> ChartXml.chart(chart)));
            ids.add(relations.part("chart", "../" + name));
        }
        put("drawings/drawing", () -> ChartXml.drawing(sheet.charts(), ids));
        parts.add(new Part("xl/drawings/_rels/drawing" + number + ".xml.rels", relations::xml));
        return fromSheet.part("drawing", "../drawings/drawing" + number + ".xml");
    }

    private void put(String name, Supplier<byte[]> content) {
        parts.add(new Part("xl/" + name + number + ".xml", content));
    }
}
