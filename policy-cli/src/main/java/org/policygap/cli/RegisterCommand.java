package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.policygap.report.PolicyRegister;
import org.policygap.report.figures.ReviewStatus.State;
import org.policygap.report.trust.TrustFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policygap register}: who approved which policy, and when it is next due. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        header = "Lists every policy of a folder with its version, owner, approval and next review.",
        description = {
            "",
            "DIR is searched with the folders in it. A folder in DIR (or in its folder 'schools') is taken for a school's;"
                    + " documents that lie loose are sorted by the school that they name. Nothing is compared, so no model"
                    + " policy is needed.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  policygap register policies -o register.xlsx",
            "",
            "A document that cannot be read is named with the reason and stands on the sheet 'To check'.",
            "Exit codes: 0 done, 1 some document could not be used, 2 the command was not called as shown here."
        })
final class RegisterCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder with the policies.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "register.xlsx",
            description = "The Excel workbook to write. Default: ${DEFAULT-VALUE}.")
    private Path workbook = Path.of("register.xlsx");

    @Mixin
    private OwnPolicyList ownPolicyList = new OwnPolicyList();

    @Mixin
    private ReportHead head = new ReportHead();

    @Mixin
    private Overwriting overwriting = new Overwriting();

    private final Terminal terminal;

    RegisterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            RegisterRun run = new RegisterRun(workbook, head.date(), ownPolicyList.read(), terminal);
            List<Path> files = run.files(folder);
            Outputs outputs = overwriting
                    .outputs()
                    .sparing(Stream.concat(files.stream(), ownPolicyList.files().stream())
                            .toList());
            outputs.check(workbook);
            Outputs.checkEnding(Optional.of(workbook), "a workbook", ".xlsx");
            TrustFigures figures = run.run(head.trust(), folder);
            if (figures.register().isEmpty()) {
                terminal.warn("None of the documents could be used, so nothing was written.");
                return ExitCode.PARTLY;
            }
            outputs.write(workbook, out -> new PolicyRegister().write(figures, out));
            tell(figures);
            return figures.remarks().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    private void tell(TrustFigures figures) {
        terminal.say("register  " + workbook);
        terminal.say("Listed:   documents: %s, schools or bodies: %s, not readable: %s"
                .formatted(
                        figures.register().size(),
                        figures.schools().size(),
                        figures.remarks().size()));
        terminal.say("Reviews:  %s overdue, %s due soon, %s without a date"
                .formatted(
                        figures.reviews(State.OVERDUE),
                        figures.reviews(State.DUE_SOON),
                        figures.reviews(State.NO_DATE)));
    }
}
