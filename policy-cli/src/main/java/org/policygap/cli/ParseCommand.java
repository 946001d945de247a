package org.policygap.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.ReadingSummary;
import org.policygap.model.xml.PolicyXml;
import org.policygap.parser.Outline;
import org.policygap.report.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code policygap parse}: shows how documents are understood. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        header = "Reads documents and shows how they are understood: sections, clauses, dates, problems.",
        description = {
            "",
            "Writes each document as clause-model XML into a folder, prints one document as a table, or checks a whole folder.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  policygap parse policies/*.docx -o understood",
            "  policygap parse --outline complaints.pdf > complaints.tsv",
            "  policygap parse --check old-policies > verdicts.tsv"
        })
final class ParseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Documents.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the XML files go, one for each document.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--outline", description = "Print one document as a table (tab-separated) and write nothing.")
    private boolean outline;

    @Option(
            names = "--check",
            paramLabel = "FOLDER",
            description = "Try every file below a folder and write nothing: what became of each, time and memory (a"
                    + " tab-separated line each), then a table of counts.")
    private Optional<Path> check = Optional.empty();

    @Mixin
    private Overwriting overwriting = new Overwriting();

    @Mixin
    private OwnSuperseded superseded = new OwnSuperseded();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;
    private final Set<String> namesTaken = new HashSet<>();

    ParseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (check.isPresent() && files.isEmpty() && !outline && folder.isEmpty()) {
            return check(check.get());
        }
        if (check.isPresent() || outline == folder.isPresent() || files.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Give documents with either -o FOLDER or --outline, or --check FOLDER alone.");
        }
        if (outline && files.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(), "--outline prints one document; " + files.size() + " were given.");
        }
        try {
            return parse(superseded.read().inputs()) == 0 ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    /** The number of documents that could not be used. */
    private int parse(Inputs inputs) {
        Terminal.Progress progress = terminal.progress("Reading", files.size());
        int failures = 0;
        for (Path file : files) {
            boolean shown = OneDocument.attempt(file, "read", terminal, () -> show(file, inputs.read(file)))
                    .isPresent();
            failures += shown ? 0 : 1;
            progress.step(Inputs.nameOf(file));
        }
        return failures;
    }

    private int check(Path all) {
        try {
            return new DocumentCheck(terminal).run(all) ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    private Policy show(Path file, Policy policy) throws IOException {
        if (outline) {
            printOutline(policy);
        } else {
            writeXml(file, policy);
        }
        return policy;
    }

    private void printOutline(Policy policy) throws IOException {
        Writer writer = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
        Outline.write(policy, writer);
        writer.flush();
    }

    private void writeXml(Path file, Policy policy) throws IOException {
        Path target = folder.orElseThrow().resolve(freeName(Inputs.stemOf(file)) + ".xml");
        overwriting.outputs().sparing(files).write(target, out -> PolicyXml.write(policy, out));
        terminal.say("%s: %s, %s -> %s"
                .formatted(
                        Inputs.nameOf(file),
                        English.count(new PolicyIndex(policy).passages().size(), "passage", "passages"),
                        English.count(policy.problems().size(), "problem", "problems"),
                        target));
        ReadingSummary summary = ReadingSummary.of(policy);
        terminal.say("  " + summary.kind());
        if (!summary.account().isEmpty()) {
            terminal.say("  " + summary.account());
        }
        policy.problems().forEach(problem -> terminal.say(line(problem)));
    }

    /** Two documents of one name in different folders must not become one file. */
    private String freeName(String stem) {
        String name = stem;
        for (int n = 2; !namesTaken.add(name); n++) {
            name = stem + "-" + n;
        }
        return name;
    }

    private static String line(Problem problem) {
        String where = problem.source().stream()
                .findFirst()
                .map(span -> span.page() > 0 ? "page " + span.page() + ": " : "paragraph " + span.paragraph() + ": ")
                .orElse("");
        return "  " + where + problem.meaning() + " " + problem.advice();
    }
}
