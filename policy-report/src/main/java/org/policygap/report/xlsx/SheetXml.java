package org.policygap.report.xlsx;

import java.util.List;
import java.util.Optional;
import org.policygap.report.xlsx.Cell.Formula;
import org.policygap.report.xlsx.Cell.Link;
import org.policygap.report.xlsx.Cell.Numeric;
import org.policygap.report.xlsx.Cell.Text;

/** Writes a sheet (ECMA-376 part 1, 18.3.1.99), in the order that the format asks for. */
final class SheetXml {
    private static final int ZOOM = 90;

    private final Sheet sheet;
    private final Styles styles;
    private final SharedTexts texts;
    private final Relations relations;
    private final Xml xml = new Xml();

    /**
     * A writer of a sheet.
     *
     * @param relations what the sheet leads to, files among them
     */
    SheetXml(Sheet sheet, Styles styles, SharedTexts texts, Relations relations) {
        this.sheet = sheet;
        this.styles = styles;
        this.texts = texts;
        this.relations = relations;
    }

    /** Gives the looks and texts of a sheet their numbers; returns the number of cells with text. */
    static int number(Sheet sheet, Styles styles, SharedTexts texts) {
        int cells = 0;
        for (Row row : sheet.rows().values()) {
            for (Cell cell : row.cells()) {
                styles.of(look(cell));
                if (cell.value() instanceof Text text && !text.isEmpty()) {
                    texts.of(text.words(), cell.look());
                    cells++;
                }
            }
        }
        sheet.rules().forEach(rule -> styles.of(rule.change()));
        return cells;
    }

    private static CellLook look(Cell cell) {
        boolean quoted = cell.value() instanceof Text text && text.beginsLikeFormula();
        return quoted ? cell.look().asQuoted() : cell.look();
    }

    /**
     * The part of the sheet.
     *
     * @param first whether the workbook opens at it
     * @param drawing id of what says where its charts lie
     * @param table id of its table
     */
    byte[] write(boolean first, Optional<String> drawing, Optional<String> table) {
        xml.open("worksheet").with("xmlns", Xml.MAIN).with("xmlns:r", Xml.LINKS);
        properties();
        xml.open("dimension").with("ref", used().relative()).close();
        view(first);
        xml.open("sheetFormatPr").with("defaultRowHeight", Row.DEFAULT_HEIGHT).close();
        columns();
        xml.open("sheetData");
        sheet.rows().forEach(this::row);
        xml.close();
        merged();
        rules();
        checks();
        links();
        sheet.page().ifPresent(page -> page.write(xml));
        drawing.ifPresent(id -> xml.open("drawing").with("r:id", id).close());
        table.ifPresent(id -> {
            xml.open("tableParts").with("count", 1);
            xml.open("tablePart").with("r:id", id).close().close();
        });
        return xml.close().bytes();
    }

    private void properties() {
        sheet.tab().ifPresent(tab -> {
            xml.open("sheetPr");
            xml.open("tabColor").with("rgb", "FF" + tab.hex()).close();
            if (sheet.page().isPresent()) {
                xml.open("pageSetUpPr").with("fitToPage", 1).close();
            }
            xml.close();
        });
    }

    private CellRange used() {
        int last = sheet.rows().values().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        return last == 0
                ? CellRange.row(0, 0, 0)
                : new CellRange(sheet.rows().firstKey(), sheet.rows().lastKey(), 0, last - 1);
    }

    private void view(boolean first) {
        xml.open("sheetViews").open("sheetView");
        if (sheet.tab().isPresent()) {
            xml.with("showGridLines", 0);
        }
        if (first) {
            xml.with("tabSelected", 1);
        }
        if (sheet.tab().isPresent()) {
            xml.with("zoomScale", ZOOM);
        }
        xml.with("workbookViewId", 0);
        sheet.frozen().ifPresent(frozen -> {
            xml.open("pane").with("xSplit", frozen.columns()).with("ySplit", frozen.rows());
            xml.with("topLeftCell", CellRange.cell(frozen.rows(), frozen.columns()));
            xml.with("activePane", "bottomRight").with("state", "frozen").close();
            xml.open("selection").with("pane", "bottomRight").close();
        });
        xml.close().close();
    }

    private void columns() {
        if (sheet.widths().isEmpty()) {
            return;
        }
        xml.open("cols");
        sheet.widths().forEach((column, width) -> {
            xml.open("col").with("min", column + 1).with("max", column + 1);
            xml.with("width", width.characters()).with("customWidth", 1);
            if (width.hidden()) {
                xml.with("hidden", 1);
            }
            xml.close();
        });
        xml.close();
    }

    private void row(int number, Row row) {
        xml.open("row").with("r", number + 1);
        row.height().ifPresent(points -> xml.with("ht", points));
        if (row.height().isPresent() && !row.isFitted()) {
            xml.with("customHeight", 1);
        }
        if (row.isHidden()) {
            xml.with("hidden", 1);
        }
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isAbsent()) {
                cell(number, i, cells.get(i));
            }
        }
        xml.close();
    }

    private void cell(int row, int column, Cell cell) {
        xml.open("c").with("r", CellRange.cell(row, column));
        int style = styles.of(look(cell));
        if (style > 0) {
            xml.with("s", style);
        }
        if (cell.value() instanceof Text text) {
            if (!text.isEmpty()) {
                xml.with("t", "s");
                value(String.valueOf(texts.of(text.words(), cell.look())));
            }
        } else if (cell.value() instanceof Numeric number) {
            value(Xml.number(number.number()));
        } else if (cell.value() instanceof Formula formula) {
            formula(formula);
        }
        xml.close();
    }

    private void formula(Formula formula) {
        if (formula.result() instanceof Text text) {
            xml.with("t", "str");
            xml.open("f").text(formula.formula()).close();
            value(text.words().text());
        } else if (formula.result() instanceof Numeric number) {
            xml.open("f").text(formula.formula()).close();
            value(Xml.number(number.number()));
        }
    }

    private void value(String value) {
        xml.open("v").text(value).close();
    }

    private void merged() {
        if (sheet.merged().isEmpty()) {
            return;
        }
        xml.open("mergeCells").with("count", sheet.merged().size());
        sheet.merged()
                .forEach(cells ->
                        xml.open("mergeCell").with("ref", cells.relative()).close());
        xml.close();
    }

    private void rules() {
        int priority = 1;
        for (Rule rule : sheet.rules()) {
            xml.open("conditionalFormatting").with("sqref", rule.cells().relative());
            xml.open("cfRule").with("type", "expression").with("dxfId", styles.of(rule.change()));
            xml.with("priority", priority++);
            xml.open("formula").text(rule.condition()).close().close().close();
        }
    }

    private void checks() {
        if (sheet.checks().isEmpty()) {
            return;
        }
        xml.open("dataValidations").with("count", sheet.checks().size());
        sheet.checks().forEach(this::check);
        xml.close();
    }

    private void check(Check check) {
        xml.open("dataValidation");
        switch (check.kind()) {
            case ON_LIST -> xml.with("type", "list");
            case DATE_AFTER -> xml.with("type", "date").with("operator", "greaterThan");
        }
        xml.with("errorStyle", "warning").with("allowBlank", 1).with("showErrorMessage", 1);
        xml.with("errorTitle", check.title()).with("error", check.warning());
        check.prompt()
                .ifPresent(prompt -> xml.with("promptTitle", prompt.title()).with("prompt", prompt.text()));
        xml.with("sqref", check.cells().relative());
        xml.open("formula1").text(check.formula()).close().close();
    }

    private void links() {
        if (sheet.links().findAny().isPresent()) {
            xml.open("hyperlinks");
            sheet.rows().forEach(this::links);
            xml.close();
        }
    }

    private void links(int number, Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            row.cells().get(i).link().ifPresent(link -> link(CellRange.cell(number, column), link));
        }
    }

    private void link(String cell, Link link) {
        xml.open("hyperlink").with("ref", cell);
        if (link.isFile()) {
            xml.with("r:id", relations.file(link.target()));
        } else {
            xml.with("location", link.target());
        }
        xml.with("tooltip", link.tip()).close();
    }
}
