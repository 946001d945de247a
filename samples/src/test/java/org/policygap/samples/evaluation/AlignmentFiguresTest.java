package org.policygap.samples.evaluation;

import static org.policygap.samples.evaluation.Samples.AREAS;
import static org.policygap.samples.evaluation.Samples.FOLDERS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well findings agree with the labels of the samples, which were made before the comparer was run on them. */
class AlignmentFiguresTest {

    @Test
    void findings_agree_with_the_labels_as_measured(@TempDir Path folder) throws IOException {
        List<String> table = new ArrayList<>(List.of(AlignmentScore.heading()));
        for (String area : AREAS) {
            score(area, Rows.csv(align(area, folder)), table);
        }
        Figures.check("alignment.tsv", table);
    }

    private static Path align(String area, Path folder) throws IOException {
        Path csv = folder.resolve(area + ".csv");
        List<String> arguments = new ArrayList<>(
                List.of("compare", "--model", Samples.model(area).toString(), "--csv", csv.toString()));
        for (String school : FOLDERS.keySet()) {
            arguments.add(school + "=" + Samples.policy(school, area));
        }
        Samples.run(arguments.toArray(String[]::new));
        return csv;
    }

    private static void score(String area, List<Map<String, String>> alignment, List<String> table) throws IOException {
        List<Map<String, String>> units = Rows.tsv(Path.of("labels", area, "units.tsv"));
        List<Map<String, String>> labels = Rows.tsv(Path.of("labels", area, "coverage.tsv"));
        AlignmentScore all = new AlignmentScore();
        for (String school : FOLDERS.keySet()) {
            AlignmentScore one = new AlignmentScore();
            List<Map<String, String>> rows = alignment.stream()
                    .filter(row -> row.get("school").equals(school))
                    .toList();
            for (Map<String, String> unit : units) {
                Map<String, String> label = label(labels, unit.get("id"), school);
                one.add(unit, label, rows);
                all.add(unit, label, rows);
            }
            table.add(one.row(area, school));
        }
        table.add(all.row(area, "all"));
    }

    private static Map<String, String> label(List<Map<String, String>> labels, String unit, String school) {
        return labels.stream()
                .filter(row -> row.get("unit").equals(unit) && row.get("school").equals(school))
                .findFirst()
                .orElseThrow();
    }
}
