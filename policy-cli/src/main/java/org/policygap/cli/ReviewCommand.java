package org.policygap.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.policygap.model.review.Decisions;
import org.policygap.report.review.NotAFormException;
import org.policygap.report.review.ReviewResult;
import org.policygap.report.review.WorkbookReview;
import org.policygap.report.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policygap review}: reads a filled-in workbook back. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        header = "Reads a filled-in gap workbook back and keeps what was decided.",
        description = {
            "",
            "Decisions, owners, dates and comments from the yellow columns go into the decisions file. The workbook may have"
                    + " been sorted, filtered, renamed or saved by another program. It ends with what was read, what changed"
                    + " and what was not understood.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  policygap review gaps.xlsx --decisions decisions.xml",
            "  policygap compare --model model.docx schools/* --decisions decisions.xml -o 2.xlsx"
        })
final class ReviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORKBOOK", description = "The filled-in workbook (.xlsx).")
    private Path workbook = Path.of("");

    @Option(
            names = "--decisions",
            required = true,
            paramLabel = "FILE",
            description = "The decisions file; it is made if it is not there.")
    private Path decisions = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "Day of the review, noted beside new decisions. Default: today.")
    private Optional<LocalDate> date = Optional.empty();

    private final Terminal terminal;

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            byte[] filledIn = Inputs.content(workbook);
            DecisionFile file = new DecisionFile(decisions, new Outputs(true).sparing(List.of(workbook)));
            file.check();
            ReviewResult result = read(filledIn, file);
            keep(file, result);
            tell(result);
            return result.notUnderstood().isEmpty() && result.needsYou().isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    /** A file without decisions is made too, since the next command names it. */
    private void keep(DecisionFile file, ReviewResult result) throws IOException {
        boolean isThere = Files.exists(decisions);
        if (result.changed().isEmpty() && isThere) {
            terminal.say("Nothing changed, so " + decisions + " was left as it was.");
            return;
        }
        file.write(result.decisions());
        if (result.changed().isEmpty()) {
            terminal.say("Nothing is filled in yet; " + decisions + " was made and holds no decision.");
        }
    }

    private ReviewResult read(byte[] filledIn, DecisionFile file) throws IOException {
        Decisions soFar = file.read();
        try {
            return new WorkbookReview(date.orElseGet(LocalDate::now)).read(new ByteArrayInputStream(filledIn), soFar);
        } catch (NotAFormException e) {
            throw new IOException(workbook + ": " + e.getMessage(), e);
        }
    }

    private void tell(ReviewResult result) {
        terminal.say("Read:            " + English.count(result.rowsRead(), "row", "rows"));
        terminal.say("Changed:         " + English.count(result.changed().size(), "entry", "entries"));
        result.changed().forEach(change -> terminal.say("  " + line(change)));
        terminal.say("Not understood:  %s".formatted(result.notUnderstood().size()));
        result.notUnderstood()
                .forEach(remark ->
                        terminal.say("  %s: '%s'. %s".formatted(remark.place(), remark.typed(), remark.reason())));
        if (!result.needsYou().isEmpty()) {
            terminal.say("Needs you:       %s (changed both here and in the decisions file, which was kept)"
                    .formatted(result.needsYou().size()));
            result.needsYou().forEach(change -> terminal.say("  " + line(change)));
        }
        if (result.rowsGone() > 0) {
            terminal.say("Rows gone:       %s (what was decided about them stays)".formatted(result.rowsGone()));
        }
        result.columnsNotFound().forEach(column -> terminal.say("Column missing:  " + column));
    }

    private static String line(ReviewResult.Change change) {
        String before = change.before().isEmpty() ? "nothing" : "'" + change.before() + "'";
        String after = change.after().isEmpty() ? "nothing" : "'" + change.after() + "'";
        return "%s, %s: %s -> %s".formatted(change.place(), change.field(), before, after);
    }
}
