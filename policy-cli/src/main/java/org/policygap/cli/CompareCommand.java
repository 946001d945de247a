package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.policygap.model.review.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policygap compare}: the gap analysis. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        header = "Compares schools' policies with a model policy and writes the gap analysis.",
        description = {
            "",
            "MODEL is the policy that every school is compared with. Each SCHOOL is a document, a folder that holds one"
                    + " school's policies (the one most like the model is taken), or NAME=DOCUMENT to say what the school"
                    + " is called.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  policygap compare --model model.docx \"Ashgrove=ashgrove.pdf\" castle-hill.docx",
            "",
            "A document that cannot be read is named with the reason; the other schools are compared all the same.",
            "Exit codes: 0 done, 1 some document or lexicon line could not be used or some report not written, 2 the command"
                    + " was not called as shown here."
        })
final class CompareCommand implements Callable<Integer> {
    @Option(
            names = {"-m", "--model"},
            required = true,
            paramLabel = "MODEL",
            description = "The model policy.")
    private Path model = Path.of("");

    @Parameters(paramLabel = "SCHOOL", arity = "1..*", description = "A document, a folder, or NAME=DOCUMENT.")
    private List<SchoolArgument> schools = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The Excel workbook to write. Without any output option: gaps.xlsx.")
    private Optional<Path> workbook = Optional.empty();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "The same report as a web page in one file, to read in a browser or print.")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", description = "A table of every clause, school and finding.")
    private Optional<Path> csv = Optional.empty();

    @Option(names = "--xml", paramLabel = "FILE", description = "Everything that was found, for other programs.")
    private Optional<Path> xml = Optional.empty();

    @Option(
            names = "--oscal",
            paramLabel = "FILE",
            description = "The same as an OSCAL 1.2 control mapping (JSON), for programs.")
    private Optional<Path> oscal = Optional.empty();

    @Option(
            names = "--briefing",
            paramLabel = "FOLDER",
            description = "A Word briefing for each school's governors, one to two pages. With one school also a file"
                    + " that ends in .docx.")
    private Optional<Path> briefing = Optional.empty();

    @Option(
            names = "--draft",
            paramLabel = "FOLDER",
            description = "A harmonised draft of each school's policy in Word: the model's order, the school's words,"
                    + " gaps filled as tracked changes. With one school also a file that ends in .docx.")
    private Optional<Path> draft = Optional.empty();

    @Mixin
    private OwnLexicon ownLexicon = new OwnLexicon();

    @Mixin
    private OwnSuperseded superseded = new OwnSuperseded();

    @Mixin
    private DecidedSoFar decidedSoFar = new DecidedSoFar();

    @Mixin
    private OwnPolicyList ownPolicyList = new OwnPolicyList();

    @Mixin
    private ReportHead head = new ReportHead();

    @Mixin
    private Overwriting overwriting = new Overwriting();

    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            Reports reports = reports();
            reports.check();
            Decisions decided = decidedSoFar.read();
            OwnLexicon.Read lexicon = ownLexicon.read(terminal);
            GapAnalysis.Outcome outcome = new GapAnalysis(
                            terminal, superseded.read().inputs(), lexicon.later(), decided.exemplars())
                    .compare(head.trust(), head.date(), model, schools);
            if (outcome.comparison().schools().isEmpty()) {
                terminal.warn("None of the schools' documents could be used, so nothing was written.");
                return ExitCode.PARTLY;
            }
            reports.write(outcome.comparison(), decided, terminal);
            new Digest(List.of(outcome.comparison())).lines().forEach(terminal::say);
            return outcome.failures() + lexicon.problems() == 0 ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    private List<Path> files() {
        return Stream.of(
                        Stream.of(model),
                        schools.stream().map(SchoolArgument::path),
                        decidedSoFar.files().stream(),
                        ownPolicyList.files().stream(),
                        superseded.files().stream(),
                        ownLexicon.files().stream())
                .flatMap(files -> files)
                .toList();
    }

    private Reports reports() throws IOException {
        boolean none =
                Stream.of(workbook, html, csv, xml, oscal, briefing, draft).allMatch(Optional::isEmpty);
        Outputs outputs = overwriting.outputs().sparing(files());
        SchoolDocuments documents = SchoolDocuments.to(
                outputs,
                Map.of(SchoolDocuments.Form.BRIEFING, briefing, SchoolDocuments.Form.DRAFT, draft),
                schools.size());
        return Reports.to(
                outputs,
                documents,
                ownPolicyList.read(),
                Map.of(
                        Reports.Form.WORKBOOK,
                        none ? Optional.of(Path.of("gaps.xlsx")) : workbook,
                        Reports.Form.HTML,
                        html,
                        Reports.Form.CSV,
                        csv,
                        Reports.Form.XML,
                        xml,
                        Reports.Form.OSCAL,
                        oscal));
    }
}
