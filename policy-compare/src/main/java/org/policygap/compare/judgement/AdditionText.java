package org.policygap.compare.judgement;

import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Requirement;

/** Says why a passage of a school is an addition, with the model's clause that comes nearest. */
final class AdditionText {
    static final String NOTHING = "The model has nothing on this.";

    private static final int LONGEST = 90;

    private AdditionText() {}

    /** The reason with the nearest clause, for example "4.2 Reporting absence, which says ...". */
    static String nearest(Requirement requirement, Passage model) {
        boolean number = !model.number().isEmpty()
                && Character.isLetterOrDigit(model.number().charAt(0));
        String name = (number ? model.number() + " " : "") + requirement.topic();
        return NOTHING + " Nearest: " + name + ", which says " + Plain.quote(model.text(), LONGEST) + ".";
    }
}
