package org.policygap.compare.matching;

/**
 * How like a document is to one model policy.
 *
 * @param model 0-based position of the model among those that were given
 * @param title how far the document is called like the model, in [0, 1]; the better of title and file name
 * @param content cosine of the angle between what both speak of, in [0, 1]
 */
public record Likeness(int model, double title, double content) {
    private static final double NAMED = 0.5;

    /** Both together, in [0, 2]: what a document is called counts as much as what it says. */
    public double overall() {
        return title + content;
    }

    /** Whether the document is called like the model. */
    public boolean isNamed() {
        return title >= NAMED;
    }
}
