package org.policygap.compare.lexicon;

/**
 * Something wrong in a lexicon file.
 *
 * @param file name of the file
 * @param line line, 1-based
 * @param message what is wrong and what to do, in words for a non-programmer
 */
public record LexiconProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + message;
    }
}
