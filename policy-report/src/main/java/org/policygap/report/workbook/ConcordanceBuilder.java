package org.policygap.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.policygap.model.comparison.School;
import org.policygap.model.concordance.Family;
import org.policygap.model.policy.Passage;
import org.policygap.report.figures.ConcordanceView;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.xlsx.Colour;
import org.policygap.report.xlsx.Sheet;

/** Builds the workbook of a concordance. */
public final class ConcordanceBuilder {
    private static final String FAMILIES = "Who says what";
    private static final String ONLY_HERE = "Only here";
    /** With more schools, cells name places and not words. */
    private static final int WORDS_UP_TO = 8;

    private static final int LONGEST_QUOTE = 400;

    /** Widths of the columns for schools' wordings, and for places alone, in characters. */
    private static final double WORDING = 34;

    private static final double NARROWEST = 28;
    private static final double WIDEST = 45;
    private static final double PLACE = 12;

    private final ConcordanceView view;
    private final String counts;

    private ConcordanceBuilder(ConcordanceView view) {
        this.view = view;
        int clauses = view.concordance().families().stream()
                .mapToInt(family -> family.members().size())
                .sum();
        this.counts = "%s, %s: %s that several schools speak of, %s that only one does."
                .formatted(
                        English.count(view.schools().size(), "school", "schools"),
                        English.count(clauses, "clause", "clauses"),
                        English.count(view.shared().size(), "matter", "matters"),
                        view.onlyHere().size());
    }

    /** Writes the workbook; the stream stays open. */
    public static void write(ConcordanceView view, OutputStream out) throws IOException {
        Masthead masthead = new Masthead(
                view.concordance().trust(),
                "Who says what",
                "concordance",
                "Clauses of schools' policies side by side",
                view.concordance().date());
        ConcordanceBuilder builder = new ConcordanceBuilder(view);
        ListSheetWriter writer = new ListSheetWriter(masthead, true);
        List<Sheet> sheets = List.of(
                writer.sheet(builder.summary()), writer.sheet(builder.families()), writer.sheet(builder.onlyHere()));
        WorkbookFile.write(masthead, sheets, Map.of(), out);
    }

    private ListSheet<Map.Entry<String, List<Family>>> summary() {
        List<Column<Map.Entry<String, List<Family>>>> columns = List.of(
                Column.of("Policy area", 24, row -> CellContent.text(area(row.getValue()), Look.ASIDE)),
                Column.of("Topic", 40, row -> CellContent.text(row.getKey(), Look.STRONG)),
                Column.of(
                        "Schools (of %s)".formatted(view.schools().size()),
                        14,
                        row -> CellContent.number((double) schools(row.getValue()), Look.CENTRE)),
                Column.of(
                        "Matters, in all",
                        12,
                        row -> CellContent.number(row.getValue().size(), Look.CENTRE)),
                Column.of("Said by half or more", 12, row -> count(row.getValue(), view::isCommon)),
                Column.of("On which they differ", 12, row -> count(row.getValue(), family -> !family.isConsistent())),
                Column.of(
                        "Said by one school only",
                        14,
                        row -> count(row.getValue(), family -> family.schools().size() == 1)));
        return new ListSheet<>(
                Sheets.SUMMARY,
                Colour.NAVY,
                "Concordance: who says what, topic by topic",
                counts,
                "A matter is one point that a rule is about. They differ: they bind differently or give other numbers."
                        + " A suggestion for a person who reads the wordings.",
                "Topics",
                columns,
                List.copyOf(view.byTopic().entrySet()),
                row -> row.getValue().get(0).area(),
                Optional.empty(),
                2,
                columns.size(),
                false,
                "No clauses were found.");
    }

    private ListSheet<Family> families() {
        List<Column<Family>> columns = new ArrayList<>(List.of(
                Column.of("Topic", 16, family -> CellContent.text(family.topic(), Look.STRONG)),
                Column.of("Key words", 18, family -> CellContent.text(family.name(), Look.BODY)),
                Column.of(
                        "Schools (of %s)".formatted(view.schools().size()),
                        8.5,
                        family -> CellContent.number(family.schools().size(), Look.CENTRE)),
                Column.of("Agreement", 14, this::agreement),
                Column.of("They differ in", 15, family -> CellContent.text(family.differences(), Look.BODY)),
                Column.of("Strictest", 12, family -> names(family.strictest())),
                Column.of("Most lenient", 12, family -> names(family.mostLenient())),
                Column.of("Stands out", 12, family -> names(family.outliers()))));
        boolean inWords = view.schools().size() <= WORDS_UP_TO;
        double width = inWords
                ? wordingWidth(columns.stream().mapToDouble(Column::width).sum())
                : PLACE;
        for (School school : view.schools()) {
            columns.add(Column.of(
                    Unique.heading(columns, view.shortName(school.id())),
                    width,
                    family -> said(family, school, inWords)));
        }
        return new ListSheet<>(
                FAMILIES,
                Colour.BLUE,
                "Who says what: one row for each matter",
                counts,
                "Stands out: binds differently from two in three of the others, or lacks what four in five have."
                        + " Its words are bold. ○ None: the school says nothing of it.",
                "Matters",
                columns,
                view.shared(),
                Family::topic,
                Optional.empty(),
                2,
                columns.size(),
                false,
                "No two schools speak of the same matter.");
    }

    /** Few schools share what the other columns leave of a page. */
    private double wordingWidth(double others) {
        double share = (PageSetup.PAGE_WIDTH - others) / view.schools().size();
        return share < NARROWEST ? WORDING : Math.min(share, WIDEST);
    }

    private ListSheet<Family> onlyHere() {
        List<Column<Family>> columns = List.of(
                Column.of("School", 26, family -> names(family.schools())),
                Column.of("Topic", 30, family -> CellContent.text(family.topic(), Look.BODY)),
                Column.of("Key words", 28, family -> CellContent.text(family.name(), Look.BODY)),
                Column.of(
                        "In its words",
                        90,
                        family ->
                                CellContent.text(quotes(family, family.schools().get(0)), Look.BODY)));
        List<Family> rows = view.onlyHere().stream()
                .sorted(Comparator.comparingInt(
                        family -> position(family.schools().get(0))))
                .toList();
        return new ListSheet<>(
                ONLY_HERE,
                Colour.PURPLE,
                "Only here: what one school says and no other",
                "Good ideas to share, local procedure, or wording that the others have lost.",
                "A matter may also stand here because two schools put it in very different words.",
                "OnlyHere",
                columns,
                rows,
                family -> family.schools().get(0),
                Optional.empty(),
                1,
                columns.size(),
                false,
                "Every clause has its like in another school.");
    }

    private static String area(List<Family> families) {
        String area = families.get(0).area();
        return area.equals("any") || area.isEmpty() ? "Any policy" : English.sentence(area);
    }

    private int position(String schoolId) {
        return view.schools().stream().map(School::id).toList().indexOf(schoolId);
    }

    private CellContent agreement(Family family) {
        Tone tone = family.isConsistent() ? Tone.GOOD : Tone.PARTLY;
        return CellContent.text(view.agreement(family), tone.colour(Look.BODY.bold()));
    }

    private CellContent names(List<String> schoolIds) {
        return CellContent.text(view.shortNames(schoolIds), Look.BODY);
    }

    private CellContent said(Family family, School school, boolean inWords) {
        List<Passage> passages = view.passages(family, school.id());
        if (passages.isEmpty()) {
            return CellContent.text("○ None", Look.QUIET);
        }
        String text = inWords
                ? quotes(family, school.id())
                : passages.stream().map(ConcordanceBuilder::place).collect(Collectors.joining(", "));
        return CellContent.text(text, family.outliers().contains(school.id()) ? Look.STRONG : Look.BODY);
    }

    private String quotes(Family family, String schoolId) {
        return view.passages(family, schoolId).stream()
                .map(passage -> (passage.number().isBlank() ? "" : passage.number() + "  ")
                        + Printable.brief(passage.text(), LONGEST_QUOTE))
                .collect(Collectors.joining("\n"));
    }

    private static String place(Passage passage) {
        String number = passage.number().isBlank() ? Printable.brief(passage.section(), 20) : passage.number();
        return number.isBlank() ? "●" : number;
    }

    private static CellContent count(List<Family> families, Predicate<Family> counts) {
        long count = families.stream().filter(counts).count();
        return count == 0 ? CellContent.text("–", Look.CENTRE) : CellContent.number((double) count, Look.CENTRE);
    }

    private static long schools(List<Family> families) {
        return families.stream()
                .flatMap(family -> family.schools().stream())
                .distinct()
                .count();
    }
}
