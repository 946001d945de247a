package org.policygap.benchmarks;

import java.io.PrintStream;
import java.util.List;
import org.policygap.parser.PolicyParser;

/** Structure of the samples in each format, beside plain text of the same files. */
final class ParseBenchmark {
    private static final double SECONDS = 4;
    private static final double UNIT = 10_000;

    private final Samples samples;
    private final PolicyParser parser = new PolicyParser();

    ParseBenchmark(Samples samples) {
        this.samples = samples;
    }

    void run(PrintStream out) throws Exception {
        out.println("Parse: processor ms per document, warm, one thread, least of many runs");
        out.printf(
                "%-6s %5s %10s %12s %14s %8s  %s%n",
                "format", "files", "structure", "per 10k ch.", "plain text", "ratio", "plain text by");
        for (String format : List.of("docx", "doc", "pdf", "odt", "rtf", "html", "md", "txt")) {
            line(out, format, samples.ending(format));
        }
        out.println();
    }

    private void line(PrintStream out, String format, List<Samples.Sample> files) throws Exception {
        double structure = Stopwatch.leastMillis(SECONDS, () -> {
                    for (Samples.Sample file : files) {
                        parser.parse(file.name(), file.content());
                    }
                })
                / files.size();
        String per = "%.2f".formatted(structure * UNIT / characters(files));
        if (format.equals("odt") || format.equals("rtf")) {
            out.printf("%-6s %5d %10.2f %12s %14s %8s%n", format, files.size(), structure, per, "-", "-");
            return;
        }
        double plain = Stopwatch.leastMillis(SECONDS, () -> {
                    for (Samples.Sample file : files) {
                        Extraction.text(file);
                    }
                })
                / files.size();
        out.printf(
                "%-6s %5d %10.2f %12s %14.2f %8.2f  %s%n",
                format, files.size(), structure, per, plain, structure / plain, Extraction.tool(format));
        if (format.equals("pdf")) {
            double glyphs = Stopwatch.leastMillis(SECONDS, () -> {
                        for (Samples.Sample file : files) {
                            Extraction.glyphs(file.content());
                        }
                    })
                    / files.size();
            out.printf(
                    "%-6s %5d %10.2f %12s %14.2f %8.2f  %s%n",
                    format, files.size(), structure, per, glyphs, structure / glyphs, "positions of glyphs only");
        }
    }

    /** Mean length of a document's text as read, in UTF-16 units. */
    private double characters(List<Samples.Sample> files) throws Exception {
        long sum = 0;
        for (Samples.Sample file : files) {
            sum += parser.parse(file.name(), file.content()).account().stream()
                    .mapToLong(line -> line.characters())
                    .sum();
        }
        return (double) sum / files.size();
    }
}
