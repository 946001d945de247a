package org.policygap.samples.evaluation;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygap.compare.alignment.Weights;

/** How well findings agree with the labels of the samples, which were made before the comparer was run on them. */
class AlignmentFiguresTest {

    @Test
    void findings_agree_with_the_labels_as_measured() throws IOException {
        Weights shipped = Weights.shipped();
        List<String> table = new Evaluation()
                .comparer(shipped)
                .heldOut()
                .unseen(shipped)
                .baselines()
                .additions(shipped)
                .remembering(shipped)
                .table();

        Figures.check("alignment.tsv", table);
    }
}
