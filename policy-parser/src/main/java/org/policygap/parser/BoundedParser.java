package org.policygap.parser;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import org.policygap.model.policy.Policy;
import org.policygap.parser.UnusableDocumentException.Reason;
import org.policygap.parser.resolve.Superseded;

/**
 * Reads policies so that no file costs another its result: each on a thread of its own, with a deadline, and whatever goes
 * wrong in a reader ends as a refusal. Safe for use by several threads.
 *
 * <p>When memory runs out, the file that happened to ask last is not always the one that took it; so a file is tried again
 * with no other beside it before it is refused. Why this is enough without a process of its own:
 * docs/decisions/0010-readers-run-inside-the-process.md.
 */
public final class BoundedParser {
    /** Most time for one file. Real policies take a hundredth of it. */
    public static final Duration DEADLINE = Duration.ofSeconds(10);

    /** A thread that worked this share of the deadline had its time. */
    private static final double ENOUGH_WORK = 0.5;

    /** Deadlines that a document gets on a machine too busy to read it. */
    private static final int MOST_WAITS = 6;

    /** Bytes of the reading thread's stack, the same on every machine. */
    private static final long STACK = 2L << 20;

    private final Duration deadline;
    private final Parse parser;
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

    /** Reads with the usual deadline. */
    public BoundedParser() {
        this(DEADLINE);
    }

    /** Reads with the usual deadline, and calls the law and guidance of this list out of date. */
    public BoundedParser(Superseded superseded) {
        this(DEADLINE, new PolicyParser(superseded)::parse);
    }

    /** Reads with a deadline for each file. */
    public BoundedParser(Duration deadline) {
        this(deadline, new PolicyParser()::parse);
    }

    /** Bounds any parser. */
    BoundedParser(Duration deadline, Parse parser) {
        this.deadline = deadline;
        this.parser = parser;
    }

    /** {@link PolicyParser#parse}. */
    @FunctionalInterface
    interface Parse {
        Policy parse(String fileName, byte[] content) throws UnusableDocumentException;
    }

    /** What reading cost, and what came of it. */
    private record Outcome(Optional<Policy> policy, Optional<Throwable> failure, long allocatedBytes) {}

    /**
     * Reads a policy.
     *
     * @param fileName name of the file without folder
     * @throws UnusableDocumentException if nothing of it can be used; no other exception comes out of a file
     */
    public Policy parse(String fileName, byte[] content) throws UnusableDocumentException {
        Reading reading = read(fileName, content, () -> 0);
        if (reading.refusal().isPresent()) {
            throw reading.refusal().get();
        }
        return reading.policy().orElseThrow();
    }

    /** Reads a file and measures what it costs. */
    public Reading read(String fileName, byte[] content) {
        return read(fileName, content, BoundedParser::allocated);
    }

    /**
     * @param meter bytes the thread that asks has allocated so far; asking loads much of the Java library, so that only who
     *     wants to know should
     */
    private Reading read(String fileName, byte[] content, LongSupplier meter) {
        long start = System.nanoTime();
        Outcome outcome = locked(memory.readLock(), fileName, content, meter);
        if (outcome.failure().filter(OutOfMemoryError.class::isInstance).isPresent()) {
            outcome = locked(memory.writeLock(), fileName, content, meter);
        }
        return new Reading(
                outcome.policy(),
                outcome.failure().map(failure -> refusal(fileName, failure)),
                System.nanoTime() - start,
                outcome.allocatedBytes());
    }

    private Outcome locked(Lock lock, String fileName, byte[] content, LongSupplier meter) {
        lock.lock();
        try {
            return attempt(fileName, content, meter);
        } finally {
            lock.unlock();
        }
    }

    private Outcome attempt(String fileName, byte[] content, LongSupplier meter) {
        FutureTask<Outcome> task = new FutureTask<>(() -> run(fileName, content, meter));
        Thread thread = new Thread(null, task, "reading " + fileName, STACK);
        thread.setDaemon(true);
        try {
            thread.start();
            return outcome(task, thread);
        } catch (TimeoutException e) {
            // The reader may not look for it: then it runs on as a daemon until its budgets or the end of the run stop
            // it.
            thread.interrupt();
            return failed(e);
        } catch (ExecutionException e) {
            return failed(e.getCause() == null ? e : e.getCause());
        } catch (OutOfMemoryError e) {
            return failed(e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return failed(e);
        }
    }

    /**
     * Waits for the outcome. On a busy machine a thread may wait for the processor longer than it works, so that a document
     * has several times the deadline as long as it did not work that long.
     */
    private Outcome outcome(FutureTask<Outcome> task, Thread thread)
            throws TimeoutException, ExecutionException, InterruptedException {
        for (int waited = 1; ; waited++) {
            try {
                return task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (waited == MOST_WAITS || worked(thread) >= deadline.toNanos() * ENOUGH_WORK) {
                    throw e;
                }
            }
        }
    }

    /** Nanoseconds of processor time a thread used; more than any deadline where the Java machine does not tell. */
    private static long worked(Thread thread) {
        java.lang.management.ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.getId()) : Long.MAX_VALUE;
    }

    private static Outcome failed(Throwable failure) {
        return new Outcome(Optional.empty(), Optional.of(failure), 0);
    }

    private Outcome run(String fileName, byte[] content, LongSupplier meter) {
        long before = meter.getAsLong();
        try {
            return new Outcome(
                    Optional.of(parser.parse(fileName, content)), Optional.empty(), meter.getAsLong() - before);
        } catch (UnusableDocumentException
                | RuntimeException
                | StackOverflowError
                | OutOfMemoryError
                | LinkageError e) {
            return new Outcome(Optional.empty(), Optional.of(e), meter.getAsLong() - before);
        }
    }

    /** Bytes this thread has asked for since it began; 0 where the Java machine does not count them. */
    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
                        && bean.isThreadAllocatedMemorySupported()
                ? bean.getThreadAllocatedBytes(Thread.currentThread().getId())
                : 0;
    }

    private UnusableDocumentException refusal(String fileName, Throwable failure) {
        if (failure instanceof UnusableDocumentException refusal) {
            return refusal;
        }
        if (failure instanceof TimeoutException) {
            return new UnusableDocumentException(
                    Reason.LIMIT,
                    "Reading it took longer than " + deadline.toSeconds()
                            + " seconds, so it was stopped. Save it again in another format, or split it.",
                    failure);
        }
        if (failure instanceof OutOfMemoryError || failure instanceof StackOverflowError) {
            return new UnusableDocumentException(
                    Reason.LIMIT,
                    "Reading it takes far more memory than a policy ever does, so it was stopped. Save it again in another format, or split it.",
                    failure);
        }
        return new UnusableDocumentException(
                Reason.FAULT,
                fileName + " could not be read because of a fault in policygap ("
                        + failure.getClass().getSimpleName()
                        + "). Please report it; saving the document again in another format may help.",
                failure);
    }
}
