package org.policygap.report.draft;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.PolicyMetadata;
import org.policygap.model.policy.ReferenceKind;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.word.Block;
import org.policygap.report.word.Paragraph;
import org.policygap.report.word.Paragraph.Style;
import org.policygap.report.word.Run;
import org.policygap.report.word.Run.Look;
import org.policygap.report.word.Table;
import org.policygap.report.word.WordFile;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** The Word file of a draft: what a clerk needs to know, the policy, the table of origins. */
public final class DraftFile {
    private static final String TO_FILL_IN = "[to be filled in]";

    private final GapAnalysis analysis;
    private final SchoolView school;
    private final Draft draft;

    private DraftFile(GapAnalysis analysis) {
        this.analysis = analysis;
        this.school = analysis.schools().get(0);
        this.draft = HarmonisedText.of(analysis, school);
    }

    /** The draft for the only school of an analysis. */
    public static WordFile of(GapAnalysis analysis) {
        return new DraftFile(analysis).file();
    }

    private WordFile file() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.TITLE, title()));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                "Harmonised draft for " + Printable.oneLine(school.school().name()) + ", "
                        + English.longDate(analysis.comparison().date())));
        blocks.add(control());
        blocks.addAll(guide());
        blocks.addAll(draft.blocks());
        blocks.addAll(origins());
        return new WordFile(
                title() + ", " + Printable.oneLine(school.school().name()),
                draft.open() > 0 ? "DRAFT, " + English.count(draft.open(), "conflict", "conflicts") + " open" : "DRAFT",
                true,
                analysis.comparison().date(),
                blocks);
    }

    private String title() {
        String title = Printable.oneLine(school.policy().metadata().text(MetadataField.TITLE));
        return title.isEmpty() ? analysis.title() : title;
    }

    private Table control() {
        PolicyMetadata metadata = school.policy().metadata();
        String version = Printable.oneLine(metadata.text(MetadataField.VERSION));
        String approved = school.dates().approved();
        List<Table.Row> rows = new ArrayList<>();
        rows.add(line("School", Printable.oneLine(school.school().name())));
        rows.add(line(
                "Model policy",
                analysis.title() + version(analysis.comparison().model().metadata())));
        rows.add(line(
                "Replaces",
                Printable.oneLine(school.policy().source().fileName())
                        + (version.isEmpty() ? "" : ", version " + version)
                        + (approved.isEmpty() ? "" : ", approved " + approved)));
        for (String label :
                List.of("Version", "Owner", "Consulted with, on", "Approved by", "Approved on", "Next review")) {
            rows.add(line(label, ""));
        }
        return new Table(Table.widths(3, 9), rows);
    }

    private static String version(PolicyMetadata metadata) {
        String version = Printable.oneLine(metadata.text(MetadataField.VERSION));
        return version.isEmpty() ? "" : ", version " + version;
    }

    private static Table.Row line(String label, String value) {
        Run run = value.isEmpty() ? Run.of(TO_FILL_IN, Look.TO_FILL_IN) : Run.of(value);
        return Table.row(false, List.of(Paragraph.of(Style.CELL_HEADING, label), Paragraph.of(Style.CELL, run)));
    }

    private List<Paragraph> guide() {
        List<Paragraph> result = new ArrayList<>();
        result.add(Paragraph.of(Style.FRAME_HEADING, "How to use this draft"));
        result.add(bullet(
                "The school's own words stand in the model's order.",
                " %s filled from the model, as tracked changes: accept or reject each. The comment beside it says why and where the words come from."
                        .formatted(English.sentence(English.number(draft.filled()))
                                + (draft.filled() == 1 ? " gap is" : " gaps are"))));
        result.add(bullet(
                draft.open() == 0
                        ? "No conflict is open."
                        : English.sentence(English.number(draft.open()))
                                + (draft.open() == 1 ? " conflict is open." : " conflicts are open."),
                draft.open() == 0
                        ? ""
                        : (draft.open() == 1 ? " It stands in a box" : " Each stands in a box")
                                + " with both wordings. Nothing was changed there. Decide, change the wording by hand,"
                                + " and delete the box."));
        if (draft.local() > 0) {
            result.add(bullet(
                    "What only this school has is under “Local sections”.",
                    " It is kept until somebody decides otherwise."));
        }
        result.add(bullet(
                "Paragraphs have new numbers.", references() + " The table of origins at the end shows the old ones."));
        result.add(bullet(
                "A gap is found by a program.",
                " A paragraph put in may say again what the school says in other words: then reject it, or join the two."
                        + " Delete this list and the table of origins before the policy is adopted."));
        return result;
    }

    private static Paragraph bullet(String strong, String rest) {
        return Paragraph.of(Style.BULLET, Run.strong(strong), Run.of(rest));
    }

    private String references() {
        List<String> words = school.policy().references().stream()
                .filter(reference -> reference.kind() == ReferenceKind.INTERNAL)
                .map(reference -> "“" + Printable.oneLine(reference.text()) + "”")
                .distinct()
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        List<String> shown = words.subList(0, Math.min(6, words.size()));
        return " The text still points at old numbers: " + String.join(", ", shown)
                + (words.size() > shown.size() ? " and others." : ".");
    }

    private List<Block> origins() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.row(
                true, cells(Style.CELL_HEADING, "Here", "In the school's policy", "In the model", "What was done")));
        for (Origin origin : draft.origins()) {
            rows.add(Table.row(
                    false,
                    cells(
                            Style.CELL,
                            dash(origin.number()),
                            dash(origin.school()),
                            dash(origin.model()),
                            origin.how())));
        }
        return List.of(
                Paragraph.of(Style.FRAME_HEADING, "Table of origins"),
                new Table(Table.widths(2, 9, 6, 8), rows),
                Paragraph.of(Style.BODY, ""));
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static List<Paragraph> cells(Style style, String... texts) {
        return List.of(texts).stream().map(text -> Paragraph.of(style, text)).toList();
    }
}
