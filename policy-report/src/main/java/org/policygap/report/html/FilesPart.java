package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policygap.model.policy.DocumentFormat;
import org.policygap.model.policy.DocumentSource;
import org.policygap.model.policy.MetadataField;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** What was compared, to the byte, and with what. */
final class FilesPart implements Part {
    private final GapAnalysis analysis;
    private final String tool;

    FilesPart(GapAnalysis analysis, String tool) {
        this.analysis = analysis;
        this.tool = tool;
    }

    @Override
    public String id() {
        return "files";
    }

    @Override
    public String title() {
        return "Versions and files";
    }

    @Override
    public Html content() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Trust model", analysis.comparison().model().source()));
        analysis.schools()
                .forEach(school -> rows.add(new Row(
                        Printable.oneLine(school.school().name()),
                        school.policy().source())));
        return Html.all(
                tag("p", versions()),
                tag(
                        "p",
                        "The checksum (SHA-256) tells whether a file you have is the one that was compared: the same"
                                + " bytes have the same checksum."),
                table().with(rows));
    }

    private String versions() {
        String version =
                Printable.oneLine(analysis.comparison().model().metadata().text(MetadataField.VERSION));
        return "Model policy: " + analysis.title() + (version.isEmpty() ? "" : ", version " + version)
                + ". Report date: " + English.longDate(analysis.comparison().date())
                + (tool.isBlank() ? "." : ". Made by " + tool + ".");
    }

    private static DataTable<Row> table() {
        return new DataTable<>(
                "files-caption",
                "Files that were compared",
                "files",
                List.of(
                        Column.rowHeading("School", row -> text(row.who())),
                        Column.text("File", row -> row.source().fileName()),
                        Column.text("Format", row -> format(row.source().format())),
                        Column.cells(
                                tag("th", "Pages").ofClass("number"),
                                row -> tag(
                                                "td",
                                                row.source().pages() == 0
                                                        ? "–"
                                                        : "" + row.source().pages())
                                        .ofClass("number")),
                        Column.cells(
                                tag("th", "Bytes").ofClass("number"),
                                row -> tag(
                                                "td",
                                                String.format(
                                                        Locale.ENGLISH,
                                                        "%,d",
                                                        row.source().bytes()))
                                        .ofClass("number")),
                        Column.of(
                                "Checksum (SHA-256)",
                                row -> tag("code", row.source().sha256()))));
    }

    private static String format(DocumentFormat format) {
        return switch (format) {
            case DOCX -> "Word";
            case DOC -> "Word 97–2003";
            case PDF -> "PDF";
            case ODT -> "OpenDocument";
            case RTF -> "Rich text";
            case HTML -> "Web page";
            case MARKDOWN -> "Markdown";
            case TEXT -> "Plain text";
            case POLICY_XML -> "Clause model (XML)";
        };
    }

    /** One file. */
    private record Row(String who, DocumentSource source) {}
}
