package org.policygap.report.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * The plain texts of a workbook, which the file holds once each. POI finds that a text is there already by writing it as
 * XML every time, which takes longer than all else that is done for a cell; so the place of each is remembered here.
 */
final class SharedTexts {
    private final Map<String, String> places = new HashMap<>();

    /** Puts a text into a cell. */
    void put(XSSFCell cell, String text) {
        String place = places.get(text);
        if (place == null) {
            cell.setCellValue(text);
            places.put(text, cell.getCTCell().getV());
        } else {
            CTCell xml = cell.getCTCell();
            xml.setT(STCellType.S);
            xml.setV(place);
        }
    }
}
