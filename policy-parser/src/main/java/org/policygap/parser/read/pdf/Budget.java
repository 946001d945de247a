package org.policygap.parser.read.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.policygap.parser.read.ReadingLimits;

/** What is left of the limits for one document. */
final class Budget {
    private static final int OPERATORS_PER_LOOK_AT_THE_CLOCK = 1_024;

    private final ReadingLimits.Pages limits;
    private final long start;
    private long operators;
    private int glyphs;
    private int glyphsOfPage;

    /** Starts the clock. */
    Budget(ReadingLimits.Pages limits) {
        this.limits = limits;
        this.start = System.nanoTime();
    }

    /** The document is larger than its limits. Never leaves the reader. */
    static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExceededException(String message) {
            super(message);
        }
    }

    void page() {
        glyphsOfPage = 0;
        look();
    }

    void operator() {
        if (++operators > limits.operators()) {
            throw new ExceededException("More than " + limits.operators() + " drawing operators");
        }
        if (operators % OPERATORS_PER_LOOK_AT_THE_CLOCK == 0) {
            look();
        }
    }

    void glyph() {
        glyphs++;
        if (++glyphsOfPage > limits.glyphsPerPage() || glyphs > limits.glyphs()) {
            throw new ExceededException("More characters than the limits allow");
        }
        if (glyphs % OPERATORS_PER_LOOK_AT_THE_CLOCK == 0) {
            look();
        }
    }

    int formDepth() {
        return limits.formDepth();
    }

    int pages() {
        return limits.pages();
    }

    /** Counts bytes that come out of a content stream. */
    void contentBytes(long bytes) {
        if (bytes > limits.contentBytes()) {
            throw new ExceededException("More than " + limits.contentBytes() + " bytes of drawing operators");
        }
        look();
    }

    int contentBytes() {
        return limits.contentBytes();
    }

    /** On a busy machine a file takes longer than it works; whoever reads it bounds how long it may wait. */
    private void look() {
        long limit = limits.time().toNanos();
        if (System.nanoTime() - start > limit && worked() > limit) {
            throw new ExceededException("Reading took longer than " + limits.time());
        }
    }

    /** Nanoseconds of processor time this thread used; more than any limit where the Java machine does not tell. */
    private static long worked() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : Long.MAX_VALUE;
    }
}
