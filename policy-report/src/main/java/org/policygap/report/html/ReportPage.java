package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.policygap.model.policy.MetadataField;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.ModelSection;
import org.policygap.report.html.Html.StyleSheet;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** The page as a whole: head, contents list and parts. */
public final class ReportPage {
    private final GapAnalysis analysis;
    private final Anchors anchors;
    private final Choices choices;
    private final List<Part> parts;

    /**
     * A page of the analysis.
     *
     * @param tool name and version of the tool that makes it, empty if it is not to be named
     */
    public ReportPage(GapAnalysis analysis, String tool) {
        this.analysis = analysis;
        anchors = new Anchors(analysis);
        choices = new Choices(analysis);
        parts = parts(tool);
    }

    /** Writes the page. */
    public void writeTo(Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n");
        tag("html", head(), body()).with("lang", "en-GB").writeTo(out);
    }

    private List<Part> parts(String tool) {
        List<Part> all = new ArrayList<>(List.of(
                new SummaryPart(analysis, anchors),
                new MatrixPart(analysis, anchors),
                new SchoolsPart(analysis, anchors),
                new ClausesPart(analysis, anchors),
                new ConflictsPart(analysis, anchors),
                new AdditionsPart(analysis, anchors),
                new PlacesPart(analysis, anchors),
                new RegisterPart(analysis),
                new ReadingNotesPart(analysis, anchors)));
        if (!analysis.setAside().isEmpty()) {
            all.add(new SetAsidePart(analysis));
        }
        all.add(new HelpPart());
        all.add(new FilesPart(analysis, tool));
        return List.copyOf(all);
    }

    private Html head() {
        StyleSheet style = new StyleSheet(styleSheet() + choices.rules());
        return tag(
                "head",
                Tag.of("meta").with("charset", "utf-8"),
                Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", policy(style)),
                Tag.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                Tag.of("meta").with("name", "referrer").with("content", "no-referrer"),
                Tag.of("meta").with("name", "color-scheme").with("content", "light dark"),
                tag("title", title()),
                style);
    }

    private String title() {
        return "Policy gap report: " + analysis.title();
    }

    /** Nothing may be loaded or run but our own style sheet, known by its checksum (CSP Level 3, section 2.3.1). */
    private static String policy(StyleSheet style) {
        return "default-src 'none'; style-src 'sha256-" + checksum(style.rules()) + "'; base-uri 'none'; form-action"
                + " 'none'";
    }

    private static String checksum(String rules) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(rules.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String styleSheet() {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet of the report cannot be read.", e);
        }
    }

    private Html body() {
        return tag(
                "body",
                Anchors.link("main", "Skip to the summary").ofClass("skip"),
                header(),
                tag(
                                "div",
                                contents(),
                                tag("main", choices.notice(), each(parts, ReportPage::part))
                                        .with("id", "main")
                                        .with("tabindex", "-1"))
                        .ofClass("page"),
                footer());
    }

    private Html header() {
        String version =
                Printable.oneLine(analysis.comparison().model().metadata().text(MetadataField.VERSION));
        int schools = analysis.schools().size();
        List<String> about = Stream.of(
                        Printable.oneLine(analysis.comparison().trust()),
                        English.count(schools, "school", "schools") + " compared with the model policy"
                                + (version.isEmpty() ? "" : ", version " + version),
                        "Report date " + English.longDate(analysis.comparison().date()),
                        "Draft for review")
                .filter(part -> !part.isEmpty())
                .toList();
        return tag(
                        "header",
                        tag("h1", title()),
                        tag("ul", each(about, part -> tag("li", part))).ofClass("about"))
                .ofClass("top")
                .with("id", "top");
    }

    /** Folded, so that on a narrow screen the summary comes first; the style sheet shows it whole beside the text. */
    private Html contents() {
        return tag(
                        "nav",
                        choices.field(),
                        tag(
                                        "details",
                                        tag("summary", tag("h2", "Contents").with("id", "contents")),
                                        tag("ol", each(parts, this::entry)))
                                .ofClass("contents"))
                .with("aria-labelledby", "contents");
    }

    private Html entry(Part part) {
        Tag link = Anchors.link(part.id(), part.title());
        return part.id().equals("clauses") ? tag("li", link, clauses()) : tag("li", link);
    }

    private Html clauses() {
        return tag("ul", each(analysis.sections(), this::clauses));
    }

    private Html clauses(ModelSection section) {
        return tag(
                "li",
                tag(
                        "details",
                        tag("summary", section.title()),
                        tag("ul", each(section.rows(), row -> tag("li", anchors.clauseLink(row.clause()))))));
    }

    private static Html part(Part part) {
        String heading = part.id() + "-heading";
        return tag("section", tag("h2", part.title()).with("id", heading), part.content(), Anchors.toTop())
                .ofClass("part-" + part.id())
                .with("id", part.id())
                .with("aria-labelledby", heading);
    }

    private static Html footer() {
        return tag("footer", tag("p", text("This report compares wording. It is not legal advice.")));
    }
}
