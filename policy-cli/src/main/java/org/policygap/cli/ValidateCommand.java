package org.policygap.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.policygap.model.xml.InvalidXmlException;
import org.policygap.model.xml.SchemaProblem;
import org.policygap.model.xml.XmlKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code policygap validate}: checks XML files against our schemas. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        header = "Checks policygap's own XML files and names every mistake with its line.",
        description = {"", "Use it after editing a model policy's XML by hand.", ""})
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "XML files.")
    private List<Path> files = new ArrayList<>();

    private final Terminal terminal;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int failures = 0;
        for (Path file : files) {
            failures += isValid(file) ? 0 : 1;
        }
        return failures == 0 ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private boolean isValid(Path file) {
        try {
            List<SchemaProblem> problems = problems(file);
            problems.forEach(problem -> terminal.say(file + ": " + problem));
            if (problems.isEmpty()) {
                terminal.say(file + ": valid");
            }
            return problems.isEmpty();
        } catch (InvalidXmlException e) {
            e.problems().forEach(problem -> terminal.say(file + ": " + problem));
            return false;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private static List<SchemaProblem> problems(Path file) throws IOException {
        byte[] content = Inputs.content(file);
        XmlKind kind = XmlKind.of(new ByteArrayInputStream(content))
                .orElseThrow(() -> new IOException(file
                        + " is not one of policygap's files: its first element is neither a policy, nor a comparison,"
                        + " nor a review of ours."));
        return kind.validate(new ByteArrayInputStream(content));
    }
}
