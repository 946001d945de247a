package org.policygap.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures processor time of this thread, which other programs on the machine change little. */
final class Stopwatch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /**
     * Least processor time of one run of the work in milliseconds.
     *
     * @param seconds time to warm up and measure, in seconds of processor time
     */
    static double leastMillis(double seconds, Work work) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        long least = Long.MAX_VALUE;
        for (int runs = 0; runs < 5 || THREADS.getCurrentThreadCpuTime() - start < seconds * 1e9; runs++) {
            long before = THREADS.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
        }
        return least / 1e6;
    }

    /** What one run of the work takes. */
    static Took once(Work work) throws Exception {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Took((System.nanoTime() - wall) / 1e9, (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9);
    }

    /** Measures the processor time of all threads of the process, from when it is made. */
    static final class WholeProcess {
        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        private final long cpu = SYSTEM.getProcessCpuTime();
        private final long wall = System.nanoTime();

        Took took() {
            return new Took((System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
        }
    }

    /** What a run took. */
    record Took(double wallSeconds, double cpuSeconds) {
        /** As one line. */
        String line() {
            return wallSeconds + " " + cpuSeconds;
        }

        static Took parse(String line) {
            String[] parts = line.split(" ");
            return new Took(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        }
    }

    /** Bytes of the heap that are in use after everything unused was thrown away. */
    static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
