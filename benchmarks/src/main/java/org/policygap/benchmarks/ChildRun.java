package org.policygap.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one run of a program took.
 *
 * @param peakMegabytes most memory it held at once; 0 where the system does not tell (it does on Linux)
 */
record ChildRun(double wallSeconds, double cpuSeconds, long peakMegabytes) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final long LOOK_EVERY_MILLIS = 5;
    /** Characters of a command that tell which one it was. */
    private static final int LONGEST = 2_000;

    static ChildRun of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Duration cpu = Duration.ZERO;
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = process.info().totalCpuDuration().orElse(cpu);
            peak = Math.max(peak, peakMegabytes(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            String words = String.join(" ", command);
            throw new IOException(
                    "Ended with " + process.exitValue() + ": " + words.substring(0, Math.min(LONGEST, words.length())));
        }
        return new ChildRun(wall, cpu.toMillis() / 1e3, peak);
    }

    private static long peakMegabytes(long process) {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        try {
            Matcher peak = PEAK.matcher(Files.readString(status));
            return peak.find() ? Long.parseLong(peak.group(1)) / 1_000 : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
