package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.policygap.compare.PolicyComparer;
import org.policygap.compare.requirement.Curation;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Requirement;
import org.policygap.model.xml.PolicyXml;
import org.policygap.report.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policygap model}: what a model policy asks of schools, for a person to curate. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        header = "Writes down what a model policy asks of schools, for you to curate.",
        description = {
            "",
            "policygap drafts the requirements from the model's text: what each clause asks, piece by piece, how binding, with"
                    + " which limits. Change the file where you know better and give it to 'compare --model', which uses it as"
                    + " it stands. docs/curating.md explains the file.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  policygap model model.docx -o model.xml",
            "  policygap model model-2027.docx --curated model.xml -o model-2027.xml"
        })
final class ModelCommand implements Callable<Integer> {
    @Parameters(paramLabel = "MODEL", description = "The model policy.")
    private Path model = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The XML file to write. Default: model.xml.")
    private Path output = Path.of("model.xml");

    @Option(
            names = "--curated",
            paramLabel = "FILE",
            description =
                    "The curated file of an earlier version of the model: what was curated of clauses that are still"
                            + " there is kept.")
    private Optional<Path> curated = Optional.empty();

    @Mixin
    private OwnLexicon ownLexicon = new OwnLexicon();

    @Mixin
    private Overwriting overwriting = new Overwriting();

    private final Terminal terminal;
    private final Inputs inputs = new Inputs();

    ModelCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            Outputs outputs = overwriting.outputs().sparing(files());
            outputs.check(output);
            Outputs.checkEnding(Optional.of(output), "a model policy in XML", ".xml");
            OwnLexicon.Read lexicon = ownLexicon.read(terminal);
            Policy draft = new PolicyComparer(inputs.readToCompare(model), lexicon.lexicon()).model();
            if (!draft.isModel()) {
                throw new IOException(Inputs.asksNothing(model));
            }
            Curation curation = curated.isEmpty()
                    ? new Curation(draft, List.of(), draft.requirements(), List.of())
                    : Curation.carryOver(curatedBefore(curated.get()), draft);
            outputs.write(output, out -> PolicyXml.writeModel(curation.model(), out));
            tell(curation);
            return lexicon.problems() == 0 ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    /** A document without requirements would mean that a person had deleted them all. */
    private Policy curatedBefore(Path file) throws IOException {
        Policy policy = inputs.read(file);
        if (!policy.isModel()) {
            throw new IOException(file + " says of no clause what it asks, so there is nothing to carry over. Name the"
                    + " file that 'policygap model' wrote and you curated.");
        }
        return policy;
    }

    private List<Path> files() {
        return Stream.of(Stream.of(model), curated.stream(), ownLexicon.files().stream())
                .flatMap(files -> files)
                .toList();
    }

    private void tell(Curation curation) {
        List<Requirement> all = curation.model().requirements();
        terminal.say("%s: %s with %s"
                .formatted(
                        output,
                        English.count(all.size(), "requirement", "requirements"),
                        English.count(
                                all.stream().mapToInt(r -> r.elements().size()).sum(), "element", "elements")));
        if (curated.isPresent()) {
            terminal.say("Kept from %s: %s. Drafted, because the clause is new or worded anew: %s."
                    .formatted(
                            curated.get(),
                            curation.kept().size(),
                            curation.drafted().size()));
        }
        curation.gone()
                .forEach(
                        requirement -> terminal.warn("“%s” was not kept: its clause is gone or worded anew. It said: %s"
                                .formatted(
                                        requirement.topic(),
                                        requirement.elements().get(0).text())));
    }
}
