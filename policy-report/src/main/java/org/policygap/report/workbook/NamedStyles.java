package org.policygap.report.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.policygap.model.comparison.Status;

/** Our looks in Excel's gallery of cell styles, so that people who add cells can make them look alike. */
final class NamedStyles {
    private NamedStyles() {}

    /** Adds the named styles to the workbook. */
    static void register(XSSFWorkbook workbook, Styles styles) {
        StylesTable table = workbook.getStylesSource();
        CTCellStyles names = table.getCTStylesheet().getCellStyles() == null
                ? table.getCTStylesheet().addNewCellStyles()
                : table.getCTStylesheet().getCellStyles();
        if (names.sizeOfCellStyleArray() == 0) {
            CTCellStyle normal = names.addNewCellStyle();
            normal.setName("Normal");
            normal.setXfId(0);
            normal.setBuiltinId(0);
        }
        looks().forEach((name, look) -> {
            XSSFCellStyle style = styles.of(look);
            CTXf xf = (CTXf) style.getCoreXf().copy();
            xf.unsetXfId();
            int id = table.putCellStyleXf(xf) - 1;
            style.getCoreXf().setXfId(id);
            CTCellStyle named = names.addNewCellStyle();
            named.setName(name);
            named.setXfId(id);
        });
        names.setCount(names.sizeOfCellStyleArray());
    }

    private static Map<String, CellLook> looks() {
        Map<String, CellLook> result = new LinkedHashMap<>();
        result.put("Gap title", Look.TITLE);
        result.put("Gap heading", Look.HEADING);
        result.put("Gap fill-in heading", Look.FILL_IN_HEADING);
        result.put("Gap text", Look.BODY);
        result.put("Gap fill-in", Look.FILL_IN);
        result.put("Gap in place", Look.status(Status.MET));
        result.put("Gap partly", Look.status(Status.PARTIAL));
        result.put("Gap missing", Look.status(Status.MISSING));
        result.put("Gap conflict", Look.status(Status.CONFLICT));
        return result;
    }
}
