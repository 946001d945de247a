package org.policygap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.review.Decisions;
import org.policygap.model.xml.ComparisonXml;
import org.policygap.report.AlignmentCsv;
import org.policygap.report.GapWorkbook;
import org.policygap.report.HtmlReport;
import org.policygap.report.OscalMapping;
import org.policygap.report.Report;
import org.policygap.report.duty.PolicyDuties;

/** The files a comparison is written to, each in its form, and the documents of each school. */
final class Reports {
    private static final String TOOL = "policygap " + ProgramVersion.text();

    private final Outputs outputs;
    private final SchoolDocuments documents;
    private final PolicyDuties duties;
    private final Map<Form, Path> files;

    private Reports(Outputs outputs, SchoolDocuments documents, PolicyDuties duties, Map<Form, Path> files) {
        this.outputs = outputs;
        this.documents = documents;
        this.duties = duties;
        this.files = files;
    }

    /** A form in which a comparison can be written. */
    enum Form {
        WORKBOOK("workbook", ".xlsx"),
        HTML("web page", ".html"),
        CSV("table", ".csv"),
        XML("XML", ".xml"),
        OSCAL("OSCAL", ".json");

        private final String word;
        private final String ending;

        Form(String word, String ending) {
            this.word = word;
            this.ending = ending;
        }
    }

    private Report report(Form form) {
        return switch (form) {
            case WORKBOOK -> new GapWorkbook(duties);
            case HTML -> new HtmlReport(TOOL, duties);
            case CSV -> new AlignmentCsv();
            case XML -> (comparison, decisions, out) -> ComparisonXml.write(comparison, out);
            case OSCAL -> new OscalMapping(TOOL);
        };
    }

    /** The forms that were given a file, and what each school gets. */
    static Reports to(
            Outputs outputs, SchoolDocuments documents, PolicyDuties duties, Map<Form, Optional<Path>> wanted) {
        Map<Form, Path> files = new EnumMap<>(Form.class);
        wanted.forEach((form, file) -> file.ifPresent(path -> files.put(form, path)));
        return new Reports(outputs, documents, duties, files);
    }

    /**
     * Checks before any work is done that every file may be written.
     *
     * @throws IOException if not, with a message that says what to do
     */
    void check() throws IOException {
        documents.check();
        for (Path file : files.values()) {
            outputs.check(file);
        }
        Outputs.checkDistinct(Stream.concat(documents.files().stream(), files.values().stream())
                .toList());
        for (Map.Entry<Form, Path> file : files.entrySet()) {
            Form form = file.getKey();
            Outputs.checkEnding(Optional.of(file.getValue()), "the " + form.word, form.ending);
        }
    }

    /**
     * Writes every form, each whole or not at all, and says where it lies.
     *
     * @throws IOException if some could not be written, with a message for each; the others are there
     */
    void write(Comparison comparison, Decisions decisions, Terminal terminal) throws IOException {
        List<String> failures = new ArrayList<>();
        for (Map.Entry<Form, Path> entry : files.entrySet()) {
            try {
                Report report = report(entry.getKey());
                outputs.write(entry.getValue(), out -> report.write(comparison, decisions, out));
                terminal.say("%-9s %s".formatted(entry.getKey().word, entry.getValue()));
            } catch (IOException e) {
                failures.add(String.valueOf(e.getMessage()));
            }
        }
        failures.addAll(documents.write(comparison, decisions, terminal));
        if (!failures.isEmpty()) {
            throw new IOException(String.join(" ", failures));
        }
    }
}
