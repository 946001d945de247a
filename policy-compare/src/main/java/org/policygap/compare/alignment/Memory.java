package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.compare.proposition.Rarity;
import org.policygap.model.review.Exemplar;

/**
 * Scores with what people said of passages at this or other schools. A passage that is like a confirmed wording, and nearer
 * to it than to the model's, comes half of the way nearer; one that is nearest to a refused wording counts less, by as much
 * as it is nearer. All other scores stay, so that what was said of one school is seen at another only where their wording
 * is alike.
 */
final class Memory {
    private final double[][] scores;
    private final List<Map<String, Exemplar>> deciding;

    private Memory(double[][] scores, List<Map<String, Exemplar>> deciding) {
        this.scores = scores;
        this.deciding = deciding;
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
     * @param scores those of the model's own wording; rows that change are copied
     * @param least score from which a passage is like a wording that was confirmed or refused
     */
    static Memory of(
            List<PreparedUnit> units,
            List<Prepared> passages,
            double[][] scores,
            PairScorer scorer,
            Relations relations,
            TermNumbers numbers,
            Rarity rarity,
            double least) {
        double[][] recalled = scores.clone();
        List<Map<String, Exemplar>> deciding = new ArrayList<>();
        for (int row = 0; row < units.size(); row++) {
            List<Remembered> remembered = units.get(row).unit().remembered();
            Map<String, Exemplar> ofUnit = new HashMap<>();
            if (!remembered.isEmpty()) {
                List<PreparedUnit> wordings = remembered.stream()
                        .map(each -> PreparedUnit.of(each.unit(), rarity, numbers))
                        .toList();
                double[][] alike = scorer.scores(wordings, passages, new Board(relations, numbers));
                recalled[row] = scores[row].clone();
                for (int column = 0; column < passages.size(); column++) {
                    Recall recall = Recall.of(remembered, alike, column, recalled[row][column], least);
                    recalled[row][column] = recall.score();
                    if (recall.exemplar() >= 0) {
                        ofUnit.put(
                                passages.get(column).reading().id(),
                                remembered.get(recall.exemplar()).exemplar());
                    }
                }
            }
            deciding.add(ofUnit);
        }
        return new Memory(recalled, deciding);
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
