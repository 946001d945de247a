package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.policygap.report.xlsx.Properties;
import org.policygap.report.xlsx.Sheet;
import org.policygap.report.xlsx.XlsxFile;

/** Makes the file of a workbook, whatever its sheets are. */
final class WorkbookFile {
    private WorkbookFile() {}

    /**
     * Writes a workbook that opens at its first sheet; the stream stays open.
     *
     * @param sheets in their order, at least one
     * @param names of cells, with what formulas write for them
     */
    static void write(Masthead masthead, List<Sheet> sheets, Map<String, String> names, OutputStream out)
            throws IOException {
        new XlsxFile(sheets, names, NamedLooks.all(), properties(masthead)).write(out);
    }

    private static Properties properties(Masthead masthead) {
        return new Properties(
                "Policy " + masthead.kind() + ": " + masthead.title(),
                masthead.subject(),
                "policygap",
                "policy, gap analysis, draft for review",
                "Draft for review",
                masthead.trust(),
                masthead.date());
    }
}
