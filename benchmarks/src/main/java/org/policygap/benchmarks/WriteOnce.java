package org.policygap.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;
import org.policygap.report.GapWorkbook;

/**
 * Writes one workbook in a process of its own, as a person's run does, and notes what the writing alone took: the gap
 * workbook of a comparison ({@code ours SCHOOLS CLAUSES}), or the cells of a workbook without any style by fastexcel
 * ({@code plain WORKBOOK}). The last arguments are the workbook to write and the file for the figures.
 */
public final class WriteOnce {
    private WriteOnce() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        LogManager.getLogManager().reset();
        Path target = Path.of(arguments[arguments.length - 2]);
        Stopwatch.Work work;
        if (arguments[0].equals("ours")) {
            Comparison comparison = LargeComparison.of(
                    Samples.in(Path.of(System.getProperty("policygap.home"))),
                    Integer.parseInt(arguments[1]),
                    Integer.parseInt(arguments[2]));
            work = () -> ours(comparison, target);
        } else {
            List<List<List<String>>> cells = Cells.read(Path.of(arguments[1]));
            work = () -> plain(cells, target);
        }
        Stopwatch.WholeProcess watch = new Stopwatch.WholeProcess();
        work.run();
        Files.writeString(Path.of(arguments[arguments.length - 1]), watch.took().line());
    }

    private static void ours(Comparison comparison, Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            new GapWorkbook().write(comparison, new Decisions(List.of()), out);
        }
    }

    private static void plain(List<List<List<String>>> sheets, Path target) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
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
    }
}
