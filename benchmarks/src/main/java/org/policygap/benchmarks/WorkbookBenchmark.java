package org.policygap.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.policygap.compare.PolicyComparer;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Policy;
import org.policygap.model.review.Decisions;
import org.policygap.parser.PolicyParser;
import org.policygap.report.GapWorkbook;

/** The workbook of 6,000 findings, beside fastexcel writing the same texts into the same cells without any style. */
final class WorkbookBenchmark {
    private static final int ROWS = 6_000;

    private final Samples samples;

    WorkbookBenchmark(Samples samples) {
        this.samples = samples;
    }

    private Comparison comparison() throws Exception {
        PolicyParser parser = new PolicyParser();
        Samples.Sample model = samples.model("complaints");
        PolicyComparer comparer = new PolicyComparer(parser.parse(model.name(), model.content()));
        int schools = (ROWS - 1) / comparer.model().requirements().size() + 1;
        List<Samples.Sample> files = samples.schools("complaints");
        List<SchoolComparison> compared = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            Samples.Sample file = files.get(i % files.size());
            Policy policy = parser.parse(file.name(), file.content());
            compared.add(comparer.compare(new School("S" + i, "School number " + i), policy));
        }
        return new Comparison("", LocalDate.of(2026, 11, 20), comparer.model(), compared);
    }

    void run(PrintStream out) throws Exception {
        Comparison comparison = comparison();
        List<List<List<String>>> texts = texts(write(comparison));
        long cells = texts.stream().flatMap(List::stream).mapToLong(List::size).sum();
        double ours = Stopwatch.leastMillis(10, () -> write(comparison));
        double plain = Stopwatch.leastMillis(10, () -> plain(texts));
        out.printf(
                "Workbook: %d schools x %d clauses, %d cells%n",
                comparison.schools().size(), comparison.model().requirements().size(), cells);
        out.printf("%-28s %12s%n", "", "processor s");
        out.printf("%-28s %12.2f%n", "policygap", ours / 1e3);
        out.printf("%-28s %12.2f%n", "fastexcel, no styles", plain / 1e3);
        out.printf("%-28s %12.2f%n%n", "ratio", ours / plain);
    }

    private static byte[] write(Comparison comparison) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GapWorkbook().write(comparison, new Decisions(List.of()), out);
        return out.toByteArray();
    }

    /** The texts of the cells, by sheet and row. */
    private static List<List<List<String>>> texts(byte[] workbook) throws Exception {
        DataFormatter formatter = new DataFormatter();
        List<List<List<String>>> sheets = new ArrayList<>();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : read) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (Cell cell : row) {
                        cells.add(formatter.formatCellValue(cell));
                    }
                    rows.add(cells);
                }
                sheets.add(rows);
            }
        }
        return sheets;
    }

    private static byte[] plain(List<List<List<String>>> sheets) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            int number = 0;
            for (List<List<String>> rows : sheets) {
                Worksheet sheet = workbook.newWorksheet("Sheet " + ++number);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
                sheet.finish();
            }
        }
        return out.toByteArray();
    }
}
