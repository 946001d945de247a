package org.policygap.model.text;

/**
 * Letters of which a pattern cannot do without, or can do only with others in their place.
 *
 * @param letters as {@link Search#folded} has them if the case does not matter
 * @param anyCase whether the pattern holds capital and small letters to be the same here
 */
record Keyword(String letters, boolean anyCase) {
    static Keyword of(String letters, boolean anyCase) {
        return new Keyword(anyCase ? Search.folded(letters) : letters, anyCase);
    }

    /** The letters as {@link Search#folded} has them. */
    String folded() {
        return anyCase ? letters : Search.folded(letters);
    }

    /** Whether they stand in a text where their folded letters end. */
    boolean endsAt(String text, int end) {
        return anyCase || text.startsWith(letters, end - letters.length());
    }
}
