package org.policygap.compare.alignment;

import java.util.Locale;

/** What is measured of a requirement and a passage. Shares lie in [0, 1]; a mismatch is 0 or 1. */
enum PairFeature {
    /** Share of the best-covered element that the passage has. */
    ELEMENT,
    /** Share of the requirement's own terms that the passage has, counting what it inherits. */
    COVERAGE,
    /** The same, counting only what the passage says itself. */
    OWN_COVERAGE,
    /** Share of the passage's terms that the requirement has. */
    BACK,
    /** The same for the passage's best statement. */
    STATEMENT_BACK,
    /** Weight of the terms found, not as a share: long agreement tells more than short. */
    WEIGHT,
    /** Weight of the heaviest term found. */
    HEAVIEST,
    /** Share of the model's headings that the school's headings have. */
    HEADINGS,
    /** How near the passage comes to the requirement in meaning, whatever the words: as wholes and at the nearest statement. */
    MEANING,
    /** The same number with the same unit stands in both. */
    NUMBER,
    /** One is a list of documents and the other is not. */
    REFERENCE_MISMATCH,
    /** One states what the policy is and whom it is for, the other a rule. */
    FRAME_MISMATCH,
    /** One is about reviewing the policy and the other is not. */
    REVIEW_MISMATCH,
    /** Logarithm of the number of the passage's terms: a long passage agrees with everything. */
    LENGTH;

    /** The name of its weight in {@code weights.properties}. */
    String weightName() {
        return "pair." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
