package org.policygap.model.comparison;

/**
 * A contradiction between the model and a school's policy.
 *
 * @param elementId the element of the model that is contradicted
 * @param passageId the school's passage
 * @param modelQuote the model's sentence, verbatim
 * @param schoolQuote the school's sentence, verbatim
 * @param modelWords the words of the model's sentence that collide
 * @param schoolWords the words of the school's sentence that collide
 * @param explanation why it matters: what follows from it, in plain words; both sentences are told apart from it
 */
public record Conflict(
        ConflictRule rule,
        String elementId,
        String passageId,
        String modelQuote,
        String schoolQuote,
        String modelWords,
        String schoolWords,
        String explanation) {

    /** What the model says, as short as it makes sense: the words that collide, or the sentence if all of it does. */
    public String modelSays() {
        return says(modelWords, modelQuote);
    }

    /** The same of the school. */
    public String schoolSays() {
        return says(schoolWords, schoolQuote);
    }

    private String says(String words, String sentence) {
        return rule.isOfSentences() || words.isBlank() ? sentence : words;
    }
}
