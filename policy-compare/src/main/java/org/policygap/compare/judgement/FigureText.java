package org.policygap.compare.judgement;

import java.util.List;
import java.util.Optional;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.proposition.Measure;

/** Says what keeping to another number comes to: longer, later, less often than the model's. */
final class FigureText {
    private static final String BREAKS = "keeping to it breaks the model's rule.";

    private FigureText() {}

    /** What follows from the two numbers of a collision. */
    static String follows(Fit fit, String modelWords, String schoolWords) {
        Optional<Quantity> model = find(NumberCollision.limits(fit.asked()), modelWords);
        Optional<Quantity> school = find(NumberCollision.measures(fit), schoolWords);
        int difference = model.isEmpty() || school.isEmpty()
                ? 0
                : Amounts.compare(school.get().limit(), model.get().limit());
        return difference == 0
                ? "The school has another figure: " + BREAKS
                : "The school%s the model: %s".formatted(than(model.get(), difference > 0), BREAKS);
    }

    private static String than(Quantity model, boolean more) {
        return switch (model.role()) {
            case DEADLINE -> more ? " allows more time than" : " allows less time than";
            case CLOCK -> more ? " sets a later time than" : " sets an earlier time than";
            case NOTICE -> more ? " asks for longer notice than" : " is content with shorter notice than";
            case INTERVAL -> more ? " does it less often than" : " does it more often than";
            case RETENTION -> more ? " keeps it longer than" : " keeps it for less time than";
            case DURATION, WINDOW -> more ? " sets a longer time than" : " sets a shorter time than";
            case AGE, THRESHOLD, COUNT, AMOUNT, UNKNOWN ->
                more ? "'s figure is higher than that of" : "'s figure is lower than that of";
        };
    }

    private static Optional<Quantity> find(List<Measure> measures, String words) {
        return measures.stream()
                .map(Measure::quantity)
                .filter(quantity -> quantity.text().equals(words))
                .findFirst();
    }
}
