package org.policygap.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.policygap.compare.PolicyComparer;
import org.policygap.model.comparison.School;
import org.policygap.model.policy.Policy;
import org.policygap.parser.PolicyParser;

/** Comparison of many schools with one model, beside reading their policies. */
final class CompareBenchmark {
    private final Samples samples;

    CompareBenchmark(Samples samples) {
        this.samples = samples;
    }

    void run(PrintStream out) throws Exception {
        PolicyParser parser = new PolicyParser();
        Samples.Sample model = samples.model("complaints");
        PolicyComparer comparer = new PolicyComparer(parser.parse(model.name(), model.content()));
        List<Samples.Sample> files = samples.schools("complaints");
        List<Policy> policies = new ArrayList<>();
        for (Samples.Sample file : files) {
            policies.add(parser.parse(file.name(), file.content()));
        }
        double reading = Stopwatch.leastMillis(5, () -> {
                    for (Samples.Sample file : files) {
                        parser.parse(file.name(), file.content());
                    }
                })
                / files.size();
        for (int i = 0; i < 60; i++) {
            comparer.compare(new School("S", "School"), policies.get(i % policies.size()));
        }
        out.printf("Compare: processor ms per school, warm, one thread; reading one policy took %.2f ms%n", reading);
        out.printf("%-8s %14s %15s %11s %11s%n", "schools", "ms per school", "beside reading", "MB before", "MB after");
        for (int schools : new int[] {10, 100, 1_000}) {
            long before = Stopwatch.usedBytes();
            Stopwatch.Took took = Stopwatch.once(() -> {
                for (int i = 0; i < schools; i++) {
                    comparer.compare(new School("S" + i, "School " + i), policies.get(i % policies.size()));
                }
            });
            double millis = took.cpuSeconds() * 1e3 / schools;
            out.printf(
                    "%-8d %14.2f %15.2f %11.1f %11.1f%n",
                    schools, millis, millis / reading, before / 1e6, Stopwatch.usedBytes() / 1e6);
        }
        out.println();
    }
}
