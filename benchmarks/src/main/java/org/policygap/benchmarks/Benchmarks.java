package org.policygap.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;

/** Runs every benchmark, or those named, and prints a table for each. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Keeps the libraries' remarks off the terminal, and the figures' form the same everywhere. */
    static void quiet() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        LogManager.getLogManager().reset();
        Locale.setDefault(Locale.ROOT);
    }

    public static void main(String[] names) throws Exception {
        quiet();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Samples samples = Samples.in(Path.of(System.getProperty("policygap.home", "..")));
        Path folder = Files.createTempDirectory("policygap-benchmarks");
        List<String> wanted = List.of(names);
        out.printf(
                "Java %s, %d processors, heap of at most %d MB%n%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        if (wanted.isEmpty() || wanted.contains("parse")) {
            new ParseBenchmark(samples).run(out);
        }
        if (wanted.isEmpty() || wanted.contains("compare")) {
            new CompareBenchmark(samples).run(out);
        }
        if (wanted.isEmpty() || wanted.contains("concordance")) {
            new ConcordanceBenchmark(samples).run(out);
        }
        if (wanted.isEmpty() || wanted.contains("workbook")) {
            new WorkbookBenchmark(samples, folder).run(out);
        }
        if (wanted.isEmpty() || wanted.contains("whole")) {
            new WholeBenchmark(samples, folder).run(out);
        }
    }
}
