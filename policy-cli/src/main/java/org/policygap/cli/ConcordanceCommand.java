package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygap.compare.concordance.PolicyConcordance;
import org.policygap.model.comparison.School;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Participant;
import org.policygap.report.ConcordanceCsv;
import org.policygap.report.ConcordanceWorkbook;
import org.policygap.report.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policygap concordance}: who says what, without a model. */
@Command(
        name = "concordance",
        mixinStandardHelpOptions = true,
        header = "Puts the clauses of several schools' policies side by side, without a model policy.",
        description = {
            "",
            "Sorts clauses that are about the same matter into one row: who speaks of it, in which words, who is strictest and"
                    + " who stands out; and what only one school says. Each POLICY is a document, or NAME=DOCUMENT.",
            ""
        },
        footer = {"", "Example:", "  policygap concordance \"Ashgrove=ashgrove.pdf\" castle-hill.docx moor-lane.doc"})
final class ConcordanceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "POLICY", arity = "1..*", description = "Two or more documents, or NAME=DOCUMENT.")
    private List<SchoolArgument> policies = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The Excel workbook to write. Without any output option: concordance.xlsx.")
    private Optional<Path> workbook = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", description = "A table of every clause with its family.")
    private Optional<Path> csv = Optional.empty();

    @Mixin
    private OwnLexicon ownLexicon = new OwnLexicon();

    @Mixin
    private ReportHead head = new ReportHead();

    @Mixin
    private Overwriting overwriting = new Overwriting();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;
    private final Inputs inputs = new Inputs();

    ConcordanceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (policies.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A concordance needs two or more documents; one was given. Name another school's too.");
        }
        try {
            Outputs outputs = overwriting.outputs().sparing(files());
            Optional<Path> book =
                    workbook.isEmpty() && csv.isEmpty() ? Optional.of(Path.of("concordance.xlsx")) : workbook;
            check(outputs, book);
            OwnLexicon.Read lexicon = ownLexicon.read(terminal);
            List<SchoolPolicy> read = readAll();
            if (read.size() < 2) {
                terminal.warn("Fewer than two documents could be used, so nothing was written.");
                return ExitCode.PARTLY;
            }
            SameDocuments same = new SameDocuments(terminal);
            read.forEach(each -> same.note(each.argument().path(), each.policy()));
            Concordance concordance =
                    new PolicyConcordance(lexicon.lexicon()).of(head.trust(), head.date(), participants(read));
            int failures = write(outputs, book, "workbook", out -> new ConcordanceWorkbook().write(concordance, out))
                    + write(outputs, csv, "table", out -> new ConcordanceCsv().write(concordance, out));
            tell(concordance);
            boolean whole = read.size() == policies.size() && lexicon.problems() + failures == 0;
            return whole ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    private void check(Outputs outputs, Optional<Path> book) throws IOException {
        List<Path> files = Stream.of(book, csv).flatMap(Optional::stream).toList();
        for (Path file : files) {
            outputs.check(file);
        }
        Outputs.checkDistinct(files);
        Outputs.checkEnding(book, "a workbook", ".xlsx");
        Outputs.checkEnding(csv, "a table", ".csv");
    }

    /** The number of outputs that could not be written, which was told: 0 or 1. */
    private int write(Outputs outputs, Optional<Path> file, String what, Outputs.Content content) {
        if (file.isEmpty()) {
            return 0;
        }
        try {
            outputs.write(file.get(), content);
            terminal.say("%-9s %s".formatted(what, file.get()));
            return 0;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private List<Path> files() {
        return Stream.concat(policies.stream().map(SchoolArgument::path), ownLexicon.files().stream())
                .toList();
    }

    private List<SchoolPolicy> readAll() {
        Terminal.Progress progress = terminal.progress("Reading", policies.size());
        return policies.parallelStream()
                .map(argument -> read(argument, progress))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SchoolPolicy> read(SchoolArgument argument, Terminal.Progress progress) {
        Optional<SchoolPolicy> read = OneDocument.attempt(
                argument.path(),
                "read",
                terminal,
                () -> new SchoolPolicy(argument, inputs.readToCompare(argument.path())));
        progress.step(argument.label());
        return read;
    }

    private static List<Participant> participants(List<SchoolPolicy> read) {
        List<School> schools = new SchoolNames(read).schools();
        return IntStream.range(0, read.size())
                .mapToObj(i -> new Participant(schools.get(i), read.get(i).policy()))
                .toList();
    }

    private void tell(Concordance concordance) {
        long shared = concordance.families().stream()
                .filter(family -> family.schools().size() > 1)
                .count();
        long differing = concordance.families().stream()
                .filter(family -> !family.isConsistent())
                .count();
        terminal.say("Sorted:    %s documents; %s that several speak of, on %s of which they differ; %s in one only"
                .formatted(
                        concordance.participants().size(),
                        English.count(shared, "matter", "matters"),
                        differing,
                        concordance.families().size() - shared));
    }
}
