package org.policygap.benchmarks;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The workbook of 40 schools and 150 clauses, beside fastexcel writing the same texts into the same cells without any
 * style, and a workbook of 90 schools and 300 clauses. Each is written by a process of its own that has written none
 * before.
 */
final class WorkbookBenchmark {
    private final Samples samples;
    private final Path folder;

    WorkbookBenchmark(Samples samples, Path folder) {
        this.samples = samples;
        this.folder = folder;
    }

    void run(PrintStream out) throws Exception {
        out.println(
                "Workbook, each written by a process of its own, cold (processor s: all threads, while it is written)");
        out.printf("%-44s %8s %10s %14s %10s%n", "", "heap MB", "wall s", "processor s", "peak MB");
        Path workbook = folder.resolve("ours.xlsx");
        Stopwatch.Took ours =
                write(out, "policygap, 40 schools x 150 clauses", 512, workbook, List.of("ours", "40", "150"));
        Path cells = folder.resolve("cells");
        long number = Cells.take(workbook, cells);
        Stopwatch.Took plain = write(
                out,
                "fastexcel, the same " + number + " cells, no styles",
                512,
                folder.resolve("plain.xlsx"),
                List.of("plain", cells.toString()));
        out.printf(
                "%-53s %10.2f %14.2f%n",
                "ratio", ours.wallSeconds() / plain.wallSeconds(), ours.cpuSeconds() / plain.cpuSeconds());
        write(out, "policygap, 90 schools x 300 clauses", 1_024, workbook, List.of("ours", "90", "300"));
        out.println();
    }

    private Stopwatch.Took write(PrintStream out, String what, int heap, Path target, List<String> arguments)
            throws Exception {
        Path figures = folder.resolve("figures");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dpolicygap.home=" + samples.home(),
                "-cp",
                System.getProperty("java.class.path"),
                WriteOnce.class.getName()));
        command.addAll(arguments);
        command.addAll(List.of(target.toString(), figures.toString()));
        ChildRun run = ChildRun.of(command);
        Stopwatch.Took took = Stopwatch.Took.parse(Files.readString(figures));
        out.printf(
                "%-44s %8d %10.2f %14.2f %10d%n",
                what, heap, took.wallSeconds(), took.cpuSeconds(), run.peakMegabytes());
        return took;
    }
}
