package org.policygap.compare.alignment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which passages of one school have the very words of a model's requirements and of their points. */
final class WordForWord {
    private static final BitSet NONE = new BitSet();

    /** For each requirement, and each of its points, the positions of the passages that have it. */
    private final Map<Integer, Map<Integer, BitSet>> passages = new HashMap<>();

    /** For each requirement the positions of the passages that have any of its points. */
    private final Map<Integer, BitSet> withAPoint = new HashMap<>();

    /** @param words those of each passage in reading order, as a fingerprint sees them */
    WordForWord(ModelWording wording, List<String> words) {
        for (int passage = 0; passage < words.size(); passage++) {
            for (ModelWording.Piece piece : wording.in(words.get(passage))) {
                passagesOf(piece).set(passage);
            }
        }
        addLists(wording.lists(), words);
        passages.forEach((unit, points) -> withAPoint.put(unit, union(points)));
    }

    private static BitSet union(Map<Integer, BitSet> points) {
        BitSet union = new BitSet();
        points.forEach((point, having) -> {
            if (point != ModelWording.WHOLE) {
                union.or(having);
            }
        });
        return union;
    }

    /** Each item of a list may be a passage of its own. */
    private void addLists(List<ModelWording.Piece> lists, List<String> words) {
        Flow school = new Flow(words);
        for (ModelWording.Piece list : lists) {
            if (having(list.unit(), list.point()).isEmpty()) {
                passagesOf(list).or(school.passagesOf(list.words()));
            }
        }
    }

    private BitSet passagesOf(ModelWording.Piece piece) {
        return passages.computeIfAbsent(piece.unit(), unit -> new HashMap<>())
                .computeIfAbsent(piece.point(), point -> new BitSet());
    }

    /** Positions of the passages that have, alone or together, the words of a requirement with its items. */
    BitSet having(int unit) {
        return having(unit, ModelWording.WHOLE);
    }

    /** The same for one of its points. */
    BitSet having(int unit, int point) {
        return passages.getOrDefault(unit, Map.of()).getOrDefault(point, NONE);
    }

    /** Positions of the passages that have one of its points. */
    BitSet havingAPoint(int unit) {
        return withAPoint.getOrDefault(unit, NONE);
    }
}
