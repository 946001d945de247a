package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.review.Decisions;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.wording.Printable;

/**
 * The alignment as CSV (RFC 4180, UTF-8 without byte order mark, lines end with CR LF): one row for each clause of the
 * model, school and passage found, in this order; one row without passage where nothing was found.
 *
 * <p>Every field is in quotes. Texts stay as printed, so that programs can match them with the documents. A text that
 * begins with a character which spreadsheets take for a formula (=, +, -, @) is therefore <em>not</em> altered: a list
 * item that begins with a dash must come out as it went in. The file is meant for programs; people get the workbook,
 * where no text can become a formula.
 */
public final class AlignmentCsv implements Report {
    private static final List<String> COLUMNS = List.of(
            "model_clause",
            "model_number",
            "model_section",
            "model_text",
            "school",
            "status",
            "relation",
            "confidence",
            "evidence_rank",
            "evidence_clause",
            "evidence_number",
            "evidence_page",
            "evidence_text",
            "score",
            "missing",
            "explanation");

    @Override
    public void write(Comparison comparison, Decisions decisions, OutputStream out) throws IOException {
        PolicyIndex model = new PolicyIndex(comparison.model());
        Map<String, PolicyIndex> documents = comparison.schools().stream()
                .collect(Collectors.toMap(each -> each.school().id(), each -> new PolicyIndex(each.policy())));
        Csv.row(out, COLUMNS);
        for (ClauseRow row : GapAnalysis.of(comparison, decisions).rows()) {
            for (GapRow check : row.checks()) {
                PolicyIndex document =
                        Objects.requireNonNull(documents.get(check.school().id()));
                writeCheck(out, check, model, document);
            }
        }
        out.flush();
    }

    private static void writeCheck(OutputStream out, GapRow check, PolicyIndex model, PolicyIndex document)
            throws IOException {
        List<String> about = about(check, model);
        List<String> reason = List.of(
                Printable.oneLine(check.finding().missing()),
                Printable.oneLine(check.finding().explanation()));
        List<Evidence> evidence = check.finding().evidence();
        if (evidence.isEmpty()) {
            Csv.row(out, joined(about, List.of("", "", "", "", "", ""), reason));
        }
        for (int i = 0; i < evidence.size(); i++) {
            Csv.row(out, joined(about, passage(i + 1, evidence.get(i), document), reason));
        }
    }

    private static List<String> about(GapRow check, PolicyIndex model) {
        String id = check.clause().nodeId();
        return List.of(
                id,
                model.passage(id).map(Passage::number).orElse(""),
                model.passage(id).map(Passage::section).map(Printable::oneLine).orElse(""),
                Printable.oneLine(check.clause().text()),
                Printable.oneLine(check.school().name()),
                Csv.word(check.status()),
                Csv.word(check.finding().relation()),
                Csv.word(check.finding().confidence()));
    }

    private static List<String> passage(int rank, Evidence evidence, PolicyIndex document) {
        Optional<Passage> passage = document.passage(evidence.passageId());
        int page = passage.map(Passage::page).orElse(0);
        return List.of(
                Integer.toString(rank),
                evidence.passageId(),
                passage.map(Passage::number).orElse(""),
                Csv.page(page),
                passage.map(Passage::text).map(Printable::oneLine).orElse(""),
                String.format(Locale.ROOT, "%.3f", evidence.score()));
    }

    private static List<String> joined(List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }
}
