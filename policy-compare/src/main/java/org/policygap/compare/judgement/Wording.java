package org.policygap.compare.judgement;

import org.policygap.compare.proposition.Neutraliser;
import org.policygap.model.comparison.School;
import org.policygap.model.policy.Policy;

/** Puts a school's own name into the model's wording. */
public final class Wording {
    private final Neutraliser model;
    private final String name;

    public Wording(Policy model, School school) {
        this.model = Neutraliser.of(model);
        this.name = school.name();
    }

    String forSchool(String text) {
        return model.replace(text, name);
    }
}
