package org.policygap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.policygap.model.comparison.Comparison;

/** Excel offers to repair a file that breaks the schema of ECMA-376, so every part is checked against it. */
class XlsxSchemaTest {
    /** Parts of the package, which ECMA-376 describes in part 2. */
    private static final Set<String> PACKAGE = Set.of("[Content_Types].xml", "docProps/core.xml");

    static Stream<Comparison> comparisons() {
        return Stream.of(Falls.comparison(), Comparisons.small(), NastyTextTest.nasty());
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void everyPartKeepsToTheSchema(Comparison comparison) throws IOException, XmlException {
        assertThat(check(Workbooks.bytes(new GapWorkbook(), comparison, Workbooks.NONE)))
                .contains("xl/worksheets/sheet1.xml", "xl/tables/table2.xml", "xl/charts/chart1-1.xml");
    }

    /** Checks every part of a workbook that the schema knows; returns their names. */
    static Set<String> check(byte[] workbook) throws IOException, XmlException {
        Map<String, byte[]> parts = parts(workbook);
        parts.keySet().removeIf(name -> name.endsWith(".rels") || PACKAGE.contains(name));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            check(part.getKey(), parsed(part.getKey(), withoutSpace(part.getValue())));
        }
        return parts.keySet();
    }

    /** The schema leaves out the one attribute of XML itself that every program writes where spaces are to be kept. */
    private static String withoutSpace(byte[] part) {
        return new String(part, StandardCharsets.UTF_8).replace(" xml:space=\"preserve\"", "");
    }

    private static XmlObject parsed(String name, String part) throws XmlException {
        return switch (name.replaceAll("^xl/|[-\\d]*\\.xml$", "")) {
            case "docProps/app" -> PropertiesDocument.Factory.parse(part);
            case "workbook" -> WorkbookDocument.Factory.parse(part);
            case "styles" -> StyleSheetDocument.Factory.parse(part);
            case "sharedStrings" -> SstDocument.Factory.parse(part);
            case "worksheets/sheet" -> WorksheetDocument.Factory.parse(part);
            case "tables/table" -> TableDocument.Factory.parse(part);
            case "drawings/drawing" -> WsDrDocument.Factory.parse(part);
            case "charts/chart" -> ChartSpaceDocument.Factory.parse(part);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void check(String name, XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).as(name).isEmpty();
    }
}
