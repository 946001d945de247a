package org.policygap.report.xlsx;

import java.util.List;
import java.util.Map;
import org.policygap.report.xlsx.Sheet.Visibility;

/** Writes what a workbook's sheets are called, in which order they stand, and the names of cells (18.2). */
final class WorkbookXml {
    private WorkbookXml() {}

    /** The part of the workbook. */
    static byte[] workbook(List<Sheet> sheets, Map<String, String> names) {
        Xml xml = new Xml().open("workbook").with("xmlns", Xml.MAIN).with("xmlns:r", Xml.LINKS);
        xml.open("workbookPr").with("date1904", 0).close();
        xml.open("bookViews").open("workbookView").with("activeTab", 0).close().close();
        xml.open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.open("sheet").with("name", sheets.get(i).name()).with("sheetId", i + 1);
            if (sheets.get(i).visibility() != Visibility.VISIBLE) {
                xml.with("state", sheets.get(i).visibility().word());
            }
            xml.with("r:id", "rId" + (i + 1)).close();
        }
        xml.close();
        xml.open("definedNames");
        names.forEach((name, cells) ->
                xml.open("definedName").with("name", name).text(cells).close());
        for (int i = 0; i < sheets.size(); i++) {
            printed(xml, sheets.get(i), i);
        }
        return xml.close().close().bytes();
    }

    private static void printed(Xml xml, Sheet sheet, int number) {
        sheet.page().ifPresent(page -> {
            String area = Sheet.quoted(sheet.name()) + "!" + page.area().fixed();
            local(xml, "_xlnm.Print_Area", number).text(area).close();
            page.titles(sheet.name())
                    .ifPresent(titles -> local(xml, "_xlnm.Print_Titles", number)
                            .text(titles)
                            .close());
        });
    }

    private static Xml local(Xml xml, String name, int sheet) {
        return xml.open("definedName").with("name", name).with("localSheetId", sheet);
    }

    /** What the workbook leads to: the sheets by number, then the looks and texts. */
    static byte[] relations(int sheets) {
        Relations relations = new Relations();
        for (int i = 1; i <= sheets; i++) {
            relations.part("worksheet", "worksheets/sheet" + i + ".xml");
        }
        relations.part("styles", "styles.xml");
        relations.part("sharedStrings", "sharedStrings.xml");
        return relations.xml();
    }
}
