package org.policygap.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The whole command as a process of its own: from files to workbook, beside a process that only extracts their text. */
final class WholeBenchmark {
    private static final String SMALL_HEAP = "-Xmx512m";
    private static final int MOST_IN_SMALL_HEAP = 100;

    private final Samples samples;
    private final Path folder;

    WholeBenchmark(Samples samples, Path folder) {
        this.samples = samples;
        this.folder = folder;
    }

    void run(PrintStream out) throws IOException, InterruptedException {
        out.println("Whole command, each a process of its own, as the launcher starts it (processor s: all threads);");
        out.println("heap: 512 MB for 100 schools, 4 GB for 1,000");
        out.printf("%-44s %10s %14s %10s%n", "", "wall s", "processor s", "peak MB");
        cold(out);
        ChildRun smaller = whole(out, 100);
        ChildRun plain = print(out, "plain text of the same 100", extraction());
        out.printf(
                "%-44s %10.2f %14.2f%n",
                "ratio for 100 schools",
                smaller.wallSeconds() / plain.wallSeconds(),
                smaller.cpuSeconds() / plain.cpuSeconds());
        ChildRun larger = whole(out, 1_000);
        out.printf(
                "%-44s %10.2f %14.2f%n%n",
                "1,000 beside 100",
                larger.wallSeconds() / smaller.wallSeconds(),
                larger.cpuSeconds() / smaller.cpuSeconds());
    }

    /** Best of five: what a person waits for who compares one small policy. */
    private void cold(PrintStream out) throws IOException, InterruptedException {
        Path model = Files.writeString(
                folder.resolve("model.md"), "# Visitors Policy\n\n## Signing in\n\n1.1 Every visitor must sign in.\n");
        Path school = Files.writeString(
                folder.resolve("school.md"),
                "# Visitors Policy\n\nPebble Lane School\n\n## Arriving\n\nVisitors sign in.\n");
        ChildRun best = launcher(model, school);
        for (int i = 0; i < 4; i++) {
            ChildRun next = launcher(model, school);
            best = next.wallSeconds() < best.wallSeconds() ? next : best;
        }
        print(out, "./policygap compare on two small files, cold", best);
    }

    private ChildRun launcher(Path model, Path school) throws IOException, InterruptedException {
        return ChildRun.of(List.of(
                samples.home().resolve("policygap").toString(),
                "compare",
                "--overwrite",
                "--model",
                model.toString(),
                school.toString(),
                "-o",
                folder.resolve("small.xlsx").toString()));
    }

    private ChildRun whole(PrintStream out, int schools) throws IOException, InterruptedException {
        List<String> command = java("org.policygap.cli.Main", schools > MOST_IN_SMALL_HEAP ? "-Xmx4g" : SMALL_HEAP);
        command.addAll(List.of(
                "compare",
                "--overwrite",
                "--model",
                samples.model("complaints").file().toString()));
        command.addAll(List.of("-o", folder.resolve("gaps.xlsx").toString()));
        List<Samples.Sample> files = samples.schools("complaints");
        IntStream.range(0, schools)
                .forEach(i -> command.add(
                        "School " + i + "=" + files.get(i % files.size()).file()));
        return print(out, "policygap compare, " + schools + " schools", ChildRun.of(command));
    }

    private ChildRun extraction() throws IOException, InterruptedException {
        return ChildRun.of(java(ExtractAll.class.getName(), SMALL_HEAP));
    }

    /** Both are started with what the launcher gives Java: the serial collector and the first compiler alone. */
    private List<String> java(String main, String heap) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dpolicygap.home=" + samples.home(),
                "-cp",
                System.getProperty("java.class.path"),
                main));
    }

    private static ChildRun print(PrintStream out, String what, ChildRun run) {
        out.printf("%-44s %10.2f %14.2f %10d%n", what, run.wallSeconds(), run.cpuSeconds(), run.peakMegabytes());
        return run;
    }
}
