package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygap.compare.lexicon.Concept;
import org.policygap.compare.lexicon.Lexicon;

/** How near terms are to each other, worked out once for a lexicon. */
final class Relations {
    private static final double ONE_STEP_NARROWER = 0.85;
    private static final double NARROWER = 0.75;
    private static final double ONE_STEP_WIDER = 0.6;
    private static final double WIDER = 0.45;
    private static final double SIBLING = 0.3;
    private static final double PART = 0.5;
    private static final double OPPOSITE = 0.7;

    private final Map<String, List<Related>> related = new HashMap<>();

    Relations(Lexicon lexicon) {
        List<Concept> concepts = lexicon.concepts().stream()
                .sorted(Comparator.comparing(Concept::id))
                .toList();
        for (Concept one : concepts) {
            List<Related> near = new ArrayList<>();
            for (Concept other : concepts) {
                double similarity = similarity(lexicon, one.id(), other.id());
                if (similarity > 0) {
                    near.add(new Related("#" + other.id(), similarity));
                }
            }
            near.sort(Comparator.comparingDouble((Related r) -> -r.similarity()).thenComparing(Related::key));
            related.put("#" + one.id(), List.copyOf(near));
        }
    }

    /** A term that is near another. */
    record Related(String key, double similarity) {}

    /** What comes near a term, nearest first; the term itself comes first with 1. */
    List<Related> of(String key) {
        List<Related> near = related.get(key);
        return near == null ? List.of(new Related(key, 1)) : near;
    }

    private static double similarity(Lexicon lexicon, String asked, String offered) {
        if (asked.equals(offered)) {
            return 1;
        }
        int narrower = lexicon.stepsUp(offered, asked);
        int wider = lexicon.stepsUp(asked, offered);
        if (narrower > 0) {
            return narrower == 1 ? ONE_STEP_NARROWER : NARROWER;
        }
        if (wider > 0) {
            return wider == 1 ? ONE_STEP_WIDER : WIDER;
        }
        if (lexicon.areOpposite(asked, offered)) {
            return OPPOSITE;
        }
        if (lexicon.isPartOf(asked, offered) || lexicon.isPartOf(offered, asked)) {
            return PART;
        }
        return lexicon.areSiblings(asked, offered) ? SIBLING : 0;
    }
}
