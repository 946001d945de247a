package org.policygap.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of commands that write reports: what stands at the head of each. */
final class ReportHead {
    @Option(names = "--trust", paramLabel = "NAME", description = "Name of the trust, for the head of the reports.")
    private String trust = "";

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Date of the reports, which decides what is overdue. Default: today.")
    private Optional<LocalDate> date = Optional.empty();

    /** The name that was given, or empty. */
    String trust() {
        return trust;
    }

    /** The date that was given, or today: the only place where a clock is read for a report. */
    LocalDate date() {
        return date.orElseGet(LocalDate::now);
    }
}
