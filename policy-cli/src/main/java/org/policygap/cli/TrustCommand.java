package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
                    + " them). Which model a document belongs to is worked out from title, file name and content, and of"
                    + " several versions the newest is taken; what is doubtful is asked about in the overview. The trust is"
                    + " called as most models call it unless you say.",
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
            "Exit codes: 0 done, 1 some document or lexicon line could not be used or some report not written, the rest was"
                    + " done; 2 the command was not called as shown here."
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
            names = "--overwrite",
            description = "Replace reports that are there already; the old ones are kept in OUT/previous.")
    private boolean overwrite;

    @Mixin
    private DecidedSoFar decidedSoFar = new DecidedSoFar();

    @Mixin
    private OwnLexicon ownLexicon = new OwnLexicon();

    @Mixin
    private OwnSuperseded ownSuperseded = new OwnSuperseded();

    @Mixin
    private OwnPolicyList ownPolicyList = new OwnPolicyList();

    @Mixin
    private ReportHead head = new ReportHead();

    private final Terminal terminal;

    TrustCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            OwnLexicon.Read lexicon = ownLexicon.read(terminal);
            TrustRun.Outcome outcome = new TrustRun(order(lexicon), terminal).run();
            terminal.say("Results:   " + out.resolve(TrustRun.OVERVIEW) + " and a workbook for each policy beside it");
            new TrustDigest(outcome.figures()).lines().forEach(terminal::say);
            return outcome.failures() + lexicon.problems() == 0 ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    private TrustRun.Order order(OwnLexicon.Read lexicon) throws IOException {
        return new TrustRun.Order(
                TrustFolder.find(folder, models, out),
                out,
                head.trust(),
                head.date(),
                html,
                overwrite,
                matches,
                Stream.of(
                                matches.stream(),
                                decidedSoFar.files().stream(),
                                ownPolicyList.files().stream(),
                                ownSuperseded.files().stream(),
                                ownLexicon.files().stream())
                        .flatMap(files -> files)
                        .toList(),
                decidedSoFar.read(),
                ownPolicyList.read(),
                lexicon,
                ownSuperseded.read());
    }
}
