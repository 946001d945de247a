package org.policygap.samples.evaluation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.compare.concordance.PolicyConcordance;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.model.comparison.School;
import org.policygap.model.concordance.Participant;

/** How well clauses of the samples are sorted into families, without the models. */
class FamilyFiguresTest {

    @Test
    void families_agree_with_the_labels_as_measured() throws IOException {
        PolicyConcordance concordance = new PolicyConcordance(LexiconReader.shipped());
        FamilyScore all = new FamilyScore();
        List<String> table = new ArrayList<>(List.of(FamilyScore.heading()));
        for (String name : Samples.AREAS) {
            SampleArea area = SampleArea.read(name);
            List<Participant> participants = area.schools().entrySet().stream()
                    .map(entry -> new Participant(new School(entry.getKey(), entry.getKey()), entry.getValue()))
                    .toList();
            FamilyScore one = new FamilyScore();
            var found = concordance.of("", LocalDate.EPOCH, participants);
            one.add(area, found);
            all.add(area, found);
            table.add(one.row(name));
        }
        table.add(all.row("all"));
        Figures.check("families.tsv", table);
    }
}
