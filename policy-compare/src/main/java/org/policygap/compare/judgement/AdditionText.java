package org.policygap.compare.judgement;

import org.policygap.compare.alignment.UnitEvidence;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.Passage;

/** Says why a passage of a school is an addition, with the model's clause that comes nearest. */
final class AdditionText {
    static final String NOTHING = "The model has nothing on this.";

    private static final int LONGEST = 90;

    /** Likelihood that the passage is about the nearest clause from which it may be meant for it, in [0, 1]. */
    private static final double LIKELY = 0.35;

    private AdditionText() {}

    /** The reason with the nearest clause, for example "4.2 Reporting absence, which says ...". */
    static String nearest(UnitEvidence nearest, Reading addition) {
        Passage model = nearest.unit().reading().passage();
        boolean number = !model.number().isEmpty()
                && Character.isLetterOrDigit(model.number().charAt(0));
        String topic = nearest.unit().requirement().topic();
        String quote = Plain.quote(said(nearest, addition), LONGEST);
        String name = number ? model.number() + " " : "";
        // A topic that is the clause's own beginning in quotes would say the same twice.
        String says = name + (topic.startsWith("“") ? quote : topic + ", which says " + quote);
        return nearest.score(addition.id()) >= LIKELY
                ? "The model has something near: " + says + ". Compare the two."
                : NOTHING + " Nearest: " + says + ".";
    }

    /** The rule of the clause that the passage comes nearest to. */
    private static String said(UnitEvidence nearest, Reading addition) {
        return nearest.nearest().stream()
                .filter(fit -> fit.reading().equals(addition))
                .map(fit -> fit.asked().element().text())
                .findFirst()
                .orElse(nearest.unit().reading().passage().text());
    }
}
