package org.policygap.compare.judgement;

import org.policygap.compare.alignment.Fit;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;

/**
 * Two rules that cannot both be kept.
 *
 * @param modelWords the words of the model that collide
 * @param schoolWords the words of the school that collide
 * @param explanation what is in conflict, for a developer; users read {@link ConflictText}
 */
record Collision(ConflictRule rule, String modelWords, String schoolWords, String explanation) {

    Conflict toConflict(Fit fit) {
        return new Conflict(
                rule,
                fit.asked().element().id(),
                fit.reading().id(),
                fit.asked().element().text(),
                fit.statement().text(),
                modelWords,
                schoolWords,
                ConflictText.explain(rule, fit, modelWords, schoolWords));
    }
}
