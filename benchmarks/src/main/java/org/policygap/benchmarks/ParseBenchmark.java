package org.policygap.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.Policy;
import org.policygap.parser.PolicyParser;

/** Structure of the samples in each format, beside plain text of the same files. */
final class ParseBenchmark {
    private static final double SECONDS = 4;
    private static final double UNIT = 10_000;

    /** Most processor ms for 10,000 characters that each format may take; PDF is held against its glyphs instead. */
    private static final Map<String, Double> TARGETS =
            Map.of("docx", 1.0, "doc", 2.0, "odt", 1.5, "rtf", 1.5, "html", 1.5, "md", 1.5, "txt", 1.5);

    /** Times the positions of its glyphs alone that a PDF may take. */
    private static final double GLYPH_TARGET = 1.5;

    private final Samples samples;
    private final PolicyParser parser = new PolicyParser();

    ParseBenchmark(Samples samples) {
        this.samples = samples;
    }

    void run(PrintStream out) throws Exception {
        out.println("Parse: processor ms per document, warm, one thread, least of many runs");
        out.printf(
                "%-6s %5s %10s %12s %8s %14s %8s  %s%n",
                "format", "files", "structure", "per 10k ch.", "target", "plain text", "ratio", "plain text by");
        for (String format : List.of("docx", "doc", "pdf", "odt", "rtf", "html", "md", "txt")) {
            line(out, format, samples.ending(format));
        }
        out.println();
        length(out, samples.ending("txt").get(0));
        out.println();
    }

    /** The same text several times over: what 10,000 characters take should not depend on how many there are. */
    private void length(PrintStream out, Samples.Sample file) throws Exception {
        out.printf("Length: %s several times over, processor ms per 10,000 characters%n", file.name());
        for (int times : new int[] {1, 4, 16}) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int i = 0; i < times; i++) {
                content.write(file.content());
            }
            byte[] bytes = content.toByteArray();
            double millis = Stopwatch.leastMillis(SECONDS, () -> parser.parse(file.name(), bytes));
            out.printf("%4d x %8.2f%n", times, millis * UNIT / characters(parser.parse(file.name(), bytes)));
        }
    }

    private void line(PrintStream out, String format, List<Samples.Sample> files) throws Exception {
        double structure = Stopwatch.leastMillis(SECONDS, () -> {
                    for (Samples.Sample file : files) {
                        parser.parse(file.name(), file.content());
                    }
                })
                / files.size();
        double characters = characters(files);
        String per = "%.2f".formatted(structure * UNIT / characters);
        String target = format.equals("pdf") ? "-" : "%.2f".formatted(TARGETS.getOrDefault(format, 0.0));
        if (format.equals("odt") || format.equals("rtf")) {
            out.printf("%-6s %5d %10.2f %12s %8s %14s %8s%n", format, files.size(), structure, per, target, "-", "-");
            return;
        }
        double plain = Stopwatch.leastMillis(SECONDS, () -> {
                    for (Samples.Sample file : files) {
                        Extraction.text(file);
                    }
                })
                / files.size();
        out.printf(
                "%-6s %5d %10.2f %12s %8s %14.2f %8.2f  %s%n",
                format, files.size(), structure, per, target, plain, structure / plain, Extraction.tool(format));
        if (format.equals("pdf")) {
            double glyphs = Stopwatch.leastMillis(SECONDS, () -> {
                        for (Samples.Sample file : files) {
                            Extraction.glyphs(file.content());
                        }
                    })
                    / files.size();
            String floor = "%.2f".formatted(GLYPH_TARGET * glyphs * UNIT / characters);
            out.printf(
                    "%-6s %5d %10.2f %12s %8s %14.2f %8.2f  positions of glyphs only (target: ratio %.1f)%n",
                    format, files.size(), structure, per, floor, glyphs, structure / glyphs, GLYPH_TARGET);
        }
    }

    /** Mean length of a document's text as read, in UTF-16 units. */
    private double characters(List<Samples.Sample> files) throws Exception {
        long sum = 0;
        for (Samples.Sample file : files) {
            sum += characters(parser.parse(file.name(), file.content()));
        }
        return (double) sum / files.size();
    }

    private static long characters(Policy policy) {
        return policy.account().stream().mapToLong(AccountLine::characters).sum();
    }
}
