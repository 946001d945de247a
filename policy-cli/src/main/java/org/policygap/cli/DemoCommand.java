package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.model.review.Decisions;
import org.policygap.report.duty.PolicyDuties;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code policygap demo}: the main job on the shipped samples. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        header = "Shows the whole job on sample policies of an invented trust.",
        description = {
            "",
            "Compares three model policies with those of six schools and writes a workbook, a web page, a table and an XML file for"
                    + " each, and a briefing and a draft in Word for each school. Needs no arguments.",
            ""
        })
final class DemoCommand implements Callable<Integer> {
    private static final String TRUST = "Larkmere Learning Trust";
    /** The samples' dates were written around this day; a fixed day shows the same report every time. */
    private static final LocalDate REPORT_DATE = LocalDate.of(2026, 11, 20);

    private static final List<String> AREAS = List.of("social-media", "complaints", "staff-absence");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where the results go. Default: demo-output, or demo-output-2 and so on if that is taken.")
    private Optional<Path> folder = Optional.empty();

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path samples = Path.of(System.getProperty("policygap.home", ".")).resolve("samples");
        Path target = folder.orElseGet(DemoCommand::freeFolder);
        try {
            Lexicon lexicon = LexiconReader.shipped();
            List<GapAnalysis.Outcome> outcomes = new ArrayList<>();
            for (String area : AREAS) {
                outcomes.add(compare(lexicon, samples, area, target));
            }
            new Digest(outcomes.stream().map(GapAnalysis.Outcome::comparison).toList())
                    .lines()
                    .forEach(terminal::say);
            terminal.say("Open " + target.resolve(AREAS.get(0) + "-gaps.xlsx") + " in Excel or LibreOffice.");
            return outcomes.stream().allMatch(outcome -> outcome.failures() == 0) ? ExitCode.DONE : ExitCode.PARTLY;
        } catch (IOException e) {
            terminal.warn(String.valueOf(e.getMessage()));
            return ExitCode.PARTLY;
        }
    }

    private GapAnalysis.Outcome compare(Lexicon lexicon, Path samples, String area, Path target) throws IOException {
        List<SchoolArgument> schools = schools(samples, area);
        Outputs outputs = new Outputs(false);
        Optional<Path> word = Optional.of(target.resolve(area + "-schools"));
        SchoolDocuments documents = SchoolDocuments.to(
                outputs, Map.of(SchoolDocuments.Form.BRIEFING, word, SchoolDocuments.Form.DRAFT, word), schools.size());
        Reports reports = Reports.to(
                outputs,
                documents,
                PolicyDuties.shipped(),
                Map.of(
                        Reports.Form.WORKBOOK, Optional.of(target.resolve(area + "-gaps.xlsx")),
                        Reports.Form.HTML, Optional.of(target.resolve(area + "-gaps.html")),
                        Reports.Form.CSV, Optional.of(target.resolve(area + "-alignment.csv")),
                        Reports.Form.XML, Optional.of(target.resolve(area + "-comparison.xml"))));
        reports.check();
        GapAnalysis.Outcome outcome = new GapAnalysis(terminal, new Inputs(), lexicon)
                .compare(TRUST, REPORT_DATE, model(samples, area), schools);
        reports.write(outcome.comparison(), new Decisions(List.of()), terminal);
        return outcome;
    }

    private static Path model(Path samples, String area) throws IOException {
        return documents(samples.resolve("models"), area).stream()
                .findFirst()
                .orElseThrow(() -> new IOException("The sample policies are not there: " + samples
                        + ". Run policygap from the folder it was unpacked in."));
    }

    private static List<SchoolArgument> schools(Path samples, String area) throws IOException {
        List<SchoolArgument> schools = new ArrayList<>();
        for (Path school : sorted(samples.resolve("schools"))) {
            documents(school, area).forEach(file -> schools.add(new SchoolArgument("", file)));
        }
        return schools;
    }

    private static List<Path> documents(Path folder, String area) throws IOException {
        return sorted(folder).stream()
                .filter(file -> Inputs.stemOf(file).equals(area))
                .toList();
    }

    private static List<Path> sorted(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Somebody may have filled in the last demo's workbook, so it is never replaced. */
    private static Path freeFolder() {
        Path folder = Path.of("demo-output");
        for (int n = 2; Files.exists(folder); n++) {
            folder = Path.of("demo-output-" + n);
        }
        return folder;
    }
}
