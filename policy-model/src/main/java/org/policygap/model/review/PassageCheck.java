package org.policygap.model.review;

/**
 * What a person said of the passages that the tool found for a clause of the model.
 *
 * @param wording one passage a line: those that are right or wrong, or those that say it instead
 */
public record PassageCheck(Verdict verdict, String wording) {

    /** Whether the passages are the right ones. */
    public enum Verdict {
        /** They speak of what the clause asks. */
        RIGHT,
        /** They do not. */
        WRONG,
        /** Others do, whose words the person gave. */
        ELSEWHERE
    }
}
