package org.policygap.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Problem;
import org.policygap.model.xml.PolicyXml;
import org.policygap.parser.BoundedParser;
import org.policygap.parser.Reading;

/**
 * What became of one file.
 *
 * @param nanos time to read it, in nanoseconds
 * @param allocatedBytes memory that was asked for while reading, in all
 * @param format empty if it could not be used
 * @param why the gravest problem or the reason of refusal; empty if there is none
 */
record CheckedFile(
        Path file, Verdict verdict, long nanos, long allocatedBytes, Optional<DocumentFormat> format, String why) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    /** Reads a file and writes what was understood to nowhere, which checks it against its schema. */
    static CheckedFile check(Path file, BoundedParser parser) {
        try {
            Reading reading = parser.read(Inputs.nameOf(file), Inputs.content(file));
            return reading.policy()
                    .map(policy -> of(file, reading, policy))
                    .orElseGet(() -> of(file, reading, Verdict.of(reading), Optional.empty(), why(reading)));
        } catch (IOException e) {
            return new CheckedFile(
                    file, Verdict.NOT_A_DOCUMENT, 0, 0, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private static CheckedFile of(Path file, Reading reading, Policy policy) {
        Optional<DocumentFormat> format = Optional.of(policy.source().format());
        try {
            PolicyXml.write(policy, OutputStream.nullOutputStream());
            String why =
                    policy.problems().stream().findFirst().map(Problem::meaning).orElse("");
            return of(file, reading, Verdict.of(reading), format, why);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return of(file, reading, Verdict.FAULT, format, "What was read cannot be written as XML: " + e);
        }
    }

    private static CheckedFile of(
            Path file, Reading reading, Verdict verdict, Optional<DocumentFormat> format, String why) {
        return new CheckedFile(file, verdict, reading.nanos(), reading.allocatedBytes(), format, why);
    }

    private static String why(Reading reading) {
        return reading.refusal()
                .map(refusal -> String.valueOf(refusal.getMessage()))
                .orElse("");
    }

    /** One line, tab-separated: verdict, milliseconds, megabytes, format, file, why. */
    String line() {
        return String.join(
                "\t",
                verdict.words(),
                String.format(Locale.ROOT, "%.1f", nanos / NANOS_PER_MILLI),
                String.format(Locale.ROOT, "%.1f", allocatedBytes / BYTES_PER_MEGABYTE),
                format.map(known -> known.name().toLowerCase(Locale.ROOT)).orElse(""),
                Printable.line(file.toString()),
                Printable.line(why));
    }
}
