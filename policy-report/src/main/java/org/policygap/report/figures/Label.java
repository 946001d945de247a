package org.policygap.report.figures;

/**
 * A symbol with its word, so that a status survives black-and-white paper and a screen reader.
 *
 * @param symbol one character
 * @param word what it means
 */
public record Label(String symbol, String word) {

    /** Symbol and word, as shown: "◐ Partly". */
    public String text() {
        return symbol + " " + word;
    }
}
