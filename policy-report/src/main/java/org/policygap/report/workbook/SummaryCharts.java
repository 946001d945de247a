package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.ClauseRow;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.GapRow;
import org.policygap.report.figures.Labels;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.xlsx.CellRange;
import org.policygap.report.xlsx.Chart;
import org.policygap.report.xlsx.Row;
import org.policygap.report.xlsx.Sheet;

/** The two charts of the Summary. */
final class SummaryCharts {
    private static final List<Status> ALL = List.of(Status.MET, Status.PARTIAL, Status.MISSING, Status.CONFLICT);
    private static final double ROW = 17;
    /** Column of the Lists sheet where the figures of the second chart begin. */
    private static final int DATA_COLUMN = 6;

    private static final int MAX_SECTIONS = 14;

    private SummaryCharts() {}

    /** Draws them from a row on; returns the first row below. */
    static int draw(GapAnalysis analysis, Sheet summary, Sheet lists, int row, int firstSchool) {
        Map<String, Counts> all = sections(analysis);
        Map<String, Counts> sections = withMostGaps(all);
        writeSections(lists, sections);
        int schools = analysis.schools().size();
        int rows = (int) Math.ceil(Math.max(8, 3 + Math.max(schools, sections.size()) * 1.05));
        for (int i = row; i < row + rows; i++) {
            summary.row(i).height(ROW);
        }
        if (schools > 0) {
            summary.add(new Chart(
                    "Where each school stands",
                    describeSchools(analysis),
                    new CellRange(row, row + rows - 1, 0, 4),
                    summary,
                    CellRange.column(0, firstSchool, firstSchool + schools - 1),
                    series(ALL, 1)));
        }
        if (!sections.isEmpty()) {
            summary.add(new Chart(
                    sectionsTitle(all.size()),
                    describeSections(sections, all.size()),
                    new CellRange(row, row + rows - 1, 5, 9),
                    lists,
                    CellRange.column(DATA_COLUMN, 1, sections.size()),
                    series(SchoolSheet.GAPS, DATA_COLUMN + 1)));
        }
        return row + rows;
    }

    /** The numbers of statuses, side by side from a column on. */
    static List<Chart.Series> series(List<Status> statuses, int column) {
        return IntStream.range(0, statuses.size())
                .mapToObj(i -> {
                    Tone tone = Tone.of(statuses.get(i));
                    String name = Labels.status(statuses.get(i)).text();
                    return new Chart.Series(name, column + i, tone.bar(), tone.inBar());
                })
                .toList();
    }

    private static String sectionsTitle(int all) {
        return all > MAX_SECTIONS
                ? "Gaps by section: the %s of %s with most".formatted(MAX_SECTIONS, all)
                : "Gaps by section of the model policy";
    }

    /** Gaps by outermost section, in the model's order. */
    private static Map<String, Counts> sections(GapAnalysis analysis) {
        Map<String, List<Status>> statuses = new LinkedHashMap<>();
        for (ClauseRow row : analysis.rows()) {
            String section = row.clause().section().isEmpty()
                    ? "Before the first heading"
                    : row.clause().section();
            statuses.computeIfAbsent(section, any -> new ArrayList<>())
                    .addAll(row.checks().stream().map(GapRow::status).toList());
        }
        Map<String, Counts> result = new LinkedHashMap<>();
        statuses.forEach((section, all) -> result.put(section, Counts.of(all)));
        result.values().removeIf(counts -> counts.gaps() == 0);
        return result;
    }

    /** The sections with most gaps if there are too many to show. */
    private static Map<String, Counts> withMostGaps(Map<String, Counts> sections) {
        Map<String, Counts> result = new LinkedHashMap<>(sections);
        while (result.size() > MAX_SECTIONS) {
            int fewest = result.values().stream().mapToInt(Counts::gaps).min().orElse(0);
            String last = result.entrySet().stream()
                    .filter(entry -> entry.getValue().gaps() == fewest)
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .getKey();
            result.remove(last);
        }
        return result;
    }

    private static void writeSections(Sheet lists, Map<String, Counts> sections) {
        write(
                lists,
                0,
                "Gaps by section",
                SchoolSheet.GAPS.stream()
                        .map(status -> CellContent.text(Labels.status(status).text(), Look.HEADING))
                        .toList());
        int row = 1;
        for (Map.Entry<String, Counts> section : sections.entrySet()) {
            write(
                    lists,
                    row++,
                    Printable.brief(section.getKey(), 30),
                    SchoolSheet.GAPS.stream()
                            .map(status -> CellContent.number(section.getValue().of(status), Look.CENTRE))
                            .toList());
        }
        lists.width(DATA_COLUMN, 35);
    }

    private static void write(Sheet lists, int number, String name, List<CellContent> values) {
        Row row = lists.row(number);
        row.put(
                DATA_COLUMN,
                CellContent.text(name, number == 0 ? Look.HEADING : Look.BODY).cell());
        Cells.write(row, DATA_COLUMN + 1, values);
    }

    /** What the chart shows, in words, for those who do not see it; the table above holds every number. */
    private static String describeSchools(GapAnalysis analysis) {
        return Printable.brief(
                "Stacked bars, one for each school. "
                        + analysis.schools().stream()
                                .map(school -> school.shortName() + ": " + describe(school.counts(), ALL))
                                .reduce((left, right) -> left + "; " + right)
                                .orElse("")
                        + ".",
                1500);
    }

    private static String describeSections(Map<String, Counts> sections, int all) {
        return Printable.brief(
                "Stacked bars, one for each section of the model policy that has gaps"
                        + (all > sections.size() ? ", the %s of %s with most. ".formatted(sections.size(), all) : ". ")
                        + English.list(sections.entrySet().stream()
                                .map(entry -> entry.getKey() + ": " + describe(entry.getValue(), SchoolSheet.GAPS))
                                .toList())
                        + ".",
                1500);
    }

    private static String describe(Counts counts, List<Status> statuses) {
        return English.list(statuses.stream()
                .filter(status -> counts.of(status) > 0)
                .map(status ->
                        counts.of(status) + " " + Labels.status(status).word().toLowerCase(java.util.Locale.ROOT))
                .toList());
    }
}
