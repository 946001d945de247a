package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.review.Exemplar;

/**
 * Scores with what people said of passages at this or other schools. A passage that is like a confirmed wording, and nearer
 * to it than to the model's, comes half of the way nearer; one that is nearest to a refused wording counts less, by as much
 * as it is nearer. All other scores stay, so that what was said of one school is seen at another only where their wording
 * is alike.
 */
final class Memory {
    private final double[][] scores;
    private final List<Map<String, Exemplar>> deciding = new ArrayList<>();

    /**
     * @param scores those of the model's own wording; rows that change are copied
     * @param least score from which a passage is like a wording that was confirmed or refused
     */
    Memory(
            ModelTerms model,
            double[][] scores,
            List<Reading> school,
            List<Prepared> passages,
            PairScorer scorer,
            Weighing weighing,
            double least) {
        this.scores = scores.clone();
        for (int row = 0; row < scores.length; row++) {
            UnitTerms unit = model.units().get(row);
            Map<String, Exemplar> ofUnit = new HashMap<>();
            if (!unit.remembered().isEmpty()) {
                List<PreparedUnit> wordings = unit.remembered().stream()
                        .map(each -> PreparedUnit.of(each, weighing))
                        .toList();
                double[][] alike = scorer.scores(
                        PairMeasures.of(wordings, passages, model.offers(unit.remembered()), model.board())
                                .all());
                recall(unit.unit().remembered(), alike, row, school, least, ofUnit);
            }
            deciding.add(ofUnit);
        }
    }

    private void recall(
            List<Remembered> remembered,
            double[][] alike,
            int row,
            List<Reading> school,
            double least,
            Map<String, Exemplar> ofUnit) {
        scores[row] = scores[row].clone();
        for (int column = 0; column < school.size(); column++) {
            Recall recall = Recall.of(remembered, alike, column, scores[row][column], least);
            scores[row][column] = recall.score();
            if (recall.exemplar() >= 0) {
                ofUnit.put(
                        school.get(column).id(),
                        remembered.get(recall.exemplar()).exemplar());
            }
        }
    }

    /** A row for each requirement, a column for each passage. */
    double[][] scores() {
        return scores;
    }

    /** For each requirement the exemplars that changed a score, by the passage's id. */
    List<Map<String, Exemplar>> deciding() {
        return deciding;
    }

    /**
     * The score of one passage.
     *
     * @param exemplar position of the exemplar that decided it, 0-based; -1 if none did
     */
    private record Recall(double score, int exemplar) {
        static Recall of(List<Remembered> remembered, double[][] alike, int passage, double score, double least) {
            Recall best = new Recall(score, -1);
            Recall worst = new Recall(Double.NEGATIVE_INFINITY, -1);
            for (int i = 0; i < remembered.size(); i++) {
                double like = alike[i][passage];
                boolean confirmed = remembered.get(i).exemplar().confirmed();
                if (like >= least && confirmed && (score + like) / 2 > best.score()) {
                    best = new Recall((score + like) / 2, i);
                } else if (like >= least && !confirmed && like > worst.score()) {
                    worst = new Recall(like, i);
                }
            }
            boolean refused = worst.score() > best.score();
            return refused ? new Recall(2 * best.score() - worst.score(), worst.exemplar()) : best;
        }
    }
}
