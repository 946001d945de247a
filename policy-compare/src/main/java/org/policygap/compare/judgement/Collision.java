package org.policygap.compare.judgement;

import org.policygap.compare.alignment.Fit;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;

/**
 * Two rules that cannot both be kept.
 *
 * @param fit the element of the model with the statement of the school
 * @param modelWords the words of the model that collide
 * @param schoolWords the words of the school that collide
 * @param stricter whether the school only asks more than the model, which a trust may accept
 */
record Collision(ConflictRule rule, Fit fit, String modelWords, String schoolWords, boolean stricter) {

    Conflict toConflict() {
        return new Conflict(
                rule,
                fit.asked().element().id(),
                fit.reading().id(),
                fit.asked().element().text(),
                ConflictText.said(fit),
                modelWords,
                schoolWords,
                ConflictText.why(this));
    }
}
