package org.policygap.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A workbook file (.xlsx). The same content gives the same bytes on every machine. It holds no macro and no query; texts of
 * documents are written as text only.
 *
 * @param sheets in their order, at least one; it opens at the first
 * @param names of cells, with what formulas write for them
 * @param looks that people find by name
 */
public record XlsxFile(
        List<Sheet> sheets, Map<String, String> names, Map<String, CellLook> looks, Properties properties) {

    /** Writes the file; the stream is flushed, not closed. Its parts are made on all processors. */
    public void write(OutputStream out) throws IOException {
        Styles styles = new Styles(looks);
        SharedTexts texts = new SharedTexts();
        int cells = sheets.stream()
                .mapToInt(sheet -> SheetXml.number(sheet, styles, texts))
                .sum();
        List<Part> parts = new ArrayList<>(List.of(
                new Part("docProps/core.xml", properties::core),
                new Part("docProps/app.xml", properties::extended),
                new Part("xl/workbook.xml", () -> WorkbookXml.workbook(sheets, names)),
                new Part("xl/_rels/workbook.xml.rels", () -> WorkbookXml.relations(sheets.size())),
                new Part("xl/styles.xml", styles::xml),
                new Part("xl/sharedStrings.xml", () -> texts.xml(cells))));
        for (int i = 0; i < sheets.size(); i++) {
            parts.addAll(SheetParts.of(sheets.get(i), i + 1, styles, texts));
        }
        PackageWriter.write(parts, out);
    }
}
