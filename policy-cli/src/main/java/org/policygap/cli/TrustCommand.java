package org.policygap.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.policygap.report.duty.PolicyDuties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policygap trust}: every policy of every school in one run. */
@Command(
        name = "trust",
        mixinStandardHelpOptions = true,
        header = "Compares all policies of a trust's schools with its model policies in one run.",
        description = {
            "",
            "DIR holds a folder 'models' with the model policies and a folder for each school (or a folder 'schools' with"
                    + " them). Which model a document belongs to is worked out from title, file name and content; what is"
                    + " doubtful is asked about in the overview.",
            "",
            "Writes one workbook for each model policy and one overview. A run that was stopped goes on where it was when"
                    + " the command is given again; documents that did not change are not read again.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  policygap trust policies -o overview",
            "",
            "Exit codes: 0 done, 1 some document could not be used or some report not written, the rest was done; 2 the"
                    + " command was not called as shown here."
        })
final class TrustCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder with the schools' folders.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "Folder for the results, and for what is kept for the next run.")
    private Path out = Path.of("");

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "The folder of model policies, if it is not called 'models'.")
    private Optional<Path> models = Optional.empty();

    @Option(names = "--html", description = "Write a web page for each policy too.")
    private boolean html;

    @Option(
            names = "--matches",
            paramLabel = "FILE",
            description =
                    "What you say about doubtful documents, one a line: marlpit/absence.docx = complaints.docx, or"
                            + " = none.")
    private Optional<Path> matches = Optional.empty();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What people decided so far (see 'policygap review'), to be shown in the workbooks.")
    private Optional<Path> decisions = Optional.empty();

    @Option(
            names = "--policy-list",
            paramLabel = "FILE",
            description = "A list of your own of what the law asks about policies, in place of the shipped one.")
    private Optional<Path> policyList = Optional.empty();

    @Option(
            names = "--trust",
            paramLabel = "NAME",
            description = "Name of the trust. Default: the one most models name.")
    private String trust = "";

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Date of the reports, which decides what is overdue. Default: today.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = "--overwrite",
            description = "Replace reports that are there already; the old ones are kept in OUT/previous.")
    private boolean overwrite;

    private final Terminal terminal;

    TrustCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            TrustRun.Outcome outcome = new TrustRun(order(), terminal).run();
            terminal.say("Results:   " + out.resolve(TrustRun.OVERVIEW) + " and a workbook for each policy beside it");
            new TrustDigest(outcome.figures()).lines().forEach(terminal::say);
            return outcome.failures() == 0 ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    private TrustRun.Order order() throws IOException {
        return new TrustRun.Order(
                TrustFolder.find(folder, models, out),
                out,
                trust,
                date.orElseGet(LocalDate::now),
                html,
                overwrite,
                matches,
                Stream.of(matches, decisions, policyList).flatMap(Optional::stream).toList(),
                DecisionFile.of(decisions),
                duties());
    }

    private PolicyDuties duties() throws IOException {
        if (policyList.isEmpty()) {
            return PolicyDuties.shipped();
        }
        Path file = policyList.get();
        return PolicyDuties.read(file.toString(), new ByteArrayInputStream(Inputs.content(file)));
    }
}
