package org.policygap.samples.evaluation;

import static org.policygap.samples.evaluation.Samples.AREAS;
import static org.policygap.samples.evaluation.Samples.FOLDERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well the samples' structure is read, against the sources they were made from. */
class OutlineFiguresTest {

    @Test
    void outlines_agree_with_their_sources_as_measured(@TempDir Path folder) throws IOException {
        List<String> table = new ArrayList<>(List.of(OutlineScore.heading()));
        for (String area : AREAS) {
            table.add(row(area, "model", Samples.model(area), folder));
            for (String school : FOLDERS.keySet()) {
                table.add(row(area, school, Samples.policy(school, area), folder));
            }
        }
        Figures.check("outlines.tsv", table);
    }

    private static String row(String area, String id, Path document, Path folder) throws IOException {
        Path read = folder.resolve(area + "-" + id + ".tsv");
        Files.writeString(read, Samples.run("parse", "--outline", document.toString()));
        Path truth = Path.of("outlines", area, id + ".tsv");
        return new OutlineScore(Rows.tsv(truth), Rows.tsv(read)).row(area + "/" + id);
    }
}
