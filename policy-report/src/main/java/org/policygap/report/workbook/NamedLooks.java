package org.policygap.report.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.policygap.model.comparison.Status;
import org.policygap.report.xlsx.CellLook;

/** Our looks in Excel's gallery of cell styles, so that people who add cells can make them look alike. */
final class NamedLooks {
    private NamedLooks() {}

    static Map<String, CellLook> all() {
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
