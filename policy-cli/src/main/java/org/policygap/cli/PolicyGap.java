package org.policygap.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code policygap}. */
@Command(
        name = "policygap",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "Compares schools' policies with a model policy and writes the gap analysis as an Excel workbook.",
            "Everything happens on this computer: no policy is sent anywhere.",
            ""
        },
        footer = {
            "",
            "Start with:   policygap demo",
            "Then:         policygap compare --model MODEL.docx SCHOOL-A.docx SCHOOL-B.pdf",
            "",
            "Documents can be Word (.docx, .doc), PDF, OpenDocument, Rich Text, web pages, Markdown or plain text."
        })
public final class PolicyGap implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private PolicyGap() {}

    /**
     * Runs one command line.
     *
     * @param out receives results, in the stream's own character set
     * @param err receives progress and problems
     * @return 0 done; 1 some input could not be used or some output could not be written, the rest was done; 2 wrong usage
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        Terminal terminal = new Terminal(out, err);
        CommandLine line = new CommandLine(new PolicyGap())
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new TrustCommand(terminal))
                .addSubcommand(new ConcordanceCommand(terminal))
                .addSubcommand(new RegisterCommand(terminal))
                .addSubcommand(new ModelCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new ParseCommand(terminal))
                .addSubcommand(new ValidateCommand(terminal))
                .registerConverter(LocalDate.class, PolicyGap::day)
                .registerConverter(Path.class, text -> named(text, Path::of))
                .registerConverter(SchoolArgument.class, text -> named(text, SchoolArgument::parse))
                .setOut(terminal.writer(terminal.out()))
                .setErr(terminal.writer(terminal.err()))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(PolicyGap::explain)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(terminal, failure));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return explain(terminal, e);
        }
    }

    private static int explain(Terminal terminal, Throwable thrown) {
        Throwable failure = ofItsThread(thrown);
        terminal.warn(
                failure instanceof OutOfMemoryError
                        ? "policygap ran out of memory. Set POLICYGAP_JAVA_OPTIONS=-Xmx2g and try again, or compare fewer schools."
                        : "policygap failed: " + reason(failure) + " Please report this with the command you typed.");
        return ExitCode.PARTLY;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        err.println("Say what to do: name one of the commands below.");
        spec.commandLine().usage(err);
        return ExitCode.USAGE;
    }

    private static int explain(ParameterException first, String[] arguments) {
        CommandLine line = first.getCommandLine();
        ParameterException mistake = first instanceof MissingParameterException
                ? unknownOption(line, arguments).orElse(first)
                : first;
        line.getErr().println(Printable.line(plain(String.valueOf(mistake.getMessage()))));
        UnmatchedArgumentException.printSuggestions(mistake, line.getErr());
        line.getErr().println("Type '" + line.getCommandSpec().qualifiedName() + " --help' to see how it is used.");
        return ExitCode.USAGE;
    }

    /** The picocli library counts arguments from 0, which tells a person nothing. */
    private static String plain(String message) {
        return message.replaceFirst("positional parameter at index \\S+ \\((\\w+)\\)", "$1")
                .replaceFirst("^Unmatched arguments? (?:at|from) index \\d+", "Not understood");
    }

    /** An option that is mistyped is told before what is missed for it. */
    private static Optional<ParameterException> unknownOption(CommandLine line, String[] arguments) {
        Set<String> known = line.getCommandSpec().optionsMap().keySet();
        return Arrays.stream(arguments)
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.length() > 1 && argument.startsWith("-"))
                .map(argument -> argument.replaceFirst("=.*", ""))
                .filter(option -> !known.contains(option.startsWith("--") ? option : option.substring(0, 2)))
                .findFirst()
                .map(option -> new UnmatchedArgumentException(line, List.of(option)));
    }

    /** What a text names, or advice if nothing can have such a name. */
    private static <T> T named(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' cannot be the name of a file on this computer.");
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "'" + text + "' is not a day. Write year, month and day with hyphens, for example 2026-11-20.");
        }
    }

    /** What failed in another thread comes wrapped. */
    private static Throwable ofItsThread(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : null;
        return cause == null ? thrown : cause;
    }

    private static String reason(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        return message == null || message.isBlank() ? kind + "." : kind + ": " + message + ".";
    }
}
