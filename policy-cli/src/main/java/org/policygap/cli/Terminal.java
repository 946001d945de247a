package org.policygap.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the person at the terminal sees: results on one stream, progress and problems on the other. */
final class Terminal {
    /** Work that takes less is not worth a line of progress, and nobody reads lines that come faster. */
    private static final long QUIET_NANOS = 2_000_000_000L;

    private final PrintStream out;
    private final PrintStream err;

    Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The stream of results. */
    PrintStream out() {
        return out;
    }

    /** The stream of progress and problems. */
    PrintStream err() {
        return err;
    }

    /** A writer on one of the streams, in the stream's own character set, which a stream does not tell on Java 17. */
    PrintWriter writer(PrintStream stream) {
        Writer characters = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                stream.print(new String(buffer, offset, length));
            }

            @Override
            public void flush() {
                stream.flush();
            }

            @Override
            public void close() {
                stream.flush();
            }
        };
        return new PrintWriter(characters, true);
    }

    /** A line of the result. */
    void say(String line) {
        out.println(Printable.line(line));
    }

    /** A line about something that went wrong or is worth knowing. */
    void warn(String line) {
        err.println(Printable.line(line));
    }

    /** Counts pieces of work, and tells how far it got every two seconds and at the end, if it takes that long. */
    Progress progress(String what, int total) {
        return new Progress(what, total);
    }

    /** How far a piece of work got. Safe for use by several threads. */
    final class Progress {
        private final String what;
        private final int total;
        private final AtomicLong told = new AtomicLong(System.nanoTime());
        private final AtomicInteger done = new AtomicInteger();
        private volatile boolean spoken;

        private Progress(String what, int total) {
            this.what = what;
            this.total = total;
        }

        /** One more piece is done. */
        void step(String name) {
            int count = done.incrementAndGet();
            long now = System.nanoTime();
            long last = told.get();
            boolean due = now - last > QUIET_NANOS && told.compareAndSet(last, now);
            if (due) {
                spoken = true;
            }
            if (due || (spoken && count == total)) {
                warn("%s: %s of %s (%s)".formatted(what, count, total, name));
            }
        }
    }
}
