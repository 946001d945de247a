package org.policygap.model.xml;

/**
 * Why a file does not have the XML form it should have.
 *
 * @param line line on which it was noticed, 1-based; 0 if it concerns the whole file
 * @param column column at which it was noticed, 1-based, just after the markup in question; 0 if unknown
 * @param message what is wrong, in plain words
 */
public record SchemaProblem(int line, int column, String message) {
    @Override
    public String toString() {
        return line == 0 ? message : "line " + line + ", column " + column + ": " + message;
    }
}
