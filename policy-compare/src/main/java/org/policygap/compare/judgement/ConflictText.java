package org.policygap.compare.judgement;

import java.util.regex.Pattern;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.language.Segment;
import org.policygap.compare.language.Sentences;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.policy.Modality;

/** Says of two rules what each asks and why both cannot be kept. */
final class ConflictText {
    private static final int LONGEST = 90;
    private static final int LONGEST_SENTENCE = 130;

    /** "Will only use it in accordance with ..." asks for nothing. */
    private static final Pattern ONLY =
            Pattern.compile("\\b(?:will|shall|must|should|may|can|to) only\\b", Pattern.CASE_INSENSITIVE);

    private ConflictText() {}

    /** For the Conflicts sheet: both sides and why it matters. */
    static String explain(ConflictRule rule, Fit fit, String modelWords, String schoolWords) {
        Modality model = fit.asked().element().proposition().modality();
        Modality school = fit.statement().proposition().modality();
        return switch (rule) {
            case PERMISSION_AGAINST_PROHIBITION ->
                sides(fit)
                        + (model.isNegative()
                                ? " Whoever does what the school allows breaks the model's rule."
                                : " The school forbids what the model allows.");
            case DUTY_AGAINST_PROHIBITION ->
                sides(fit)
                        + (!school.isNegative()
                                ? " The school asks for what the model forbids."
                                : ONLY.matcher(fit.asked().element().text()).find()
                                        ? " The school forbids what the model allows."
                                        : " The school forbids what the model asks for.");
            case DUTY_AGAINST_EXEMPTION ->
                sides(fit)
                        + (model.isDuty() || model.isNegative()
                                ? " The school leaves open what the model asks for."
                                : " The school asks for what the model leaves open.");
            case OPPOSITE_ACTS -> sides(fit) + " What the one asks for is undone by the other.";
            case CONTRARY_PRACTICE ->
                sides(fit) + " What the school describes breaks the model's rule" + against(modelWords, schoolWords);
            case SCOPE -> sides(fit) + " The school leaves out whom the model includes.";
            case EXCEPTION_AGAINST_NONE ->
                "The model allows no exception; the school makes one: %s. What that exception allows breaks the model's rule."
                        .formatted(Plain.quote(schoolWords, LONGEST));
            case NUMBER ->
                "School: %s. Model: %s. Keeping to the school's figure breaks the model's rule."
                        .formatted(schoolWords.strip(), modelWords.strip());
            case AUTHORITY ->
                "The model leaves this to %s alone; the school gives it to %s. Only one of them can have the last word."
                        .formatted(person(modelWords), person(schoolWords));
        };
    }

    /** For "What is missing or different": the two sides without the rest. */
    static String short_(Conflict conflict) {
        return switch (conflict.rule()) {
            case NUMBER ->
                "School: %s. Model: %s."
                        .formatted(
                                conflict.schoolWords().strip(),
                                conflict.modelWords().strip());
            case AUTHORITY ->
                "School: %s decides. Model: only %s."
                        .formatted(person(conflict.schoolWords()), person(conflict.modelWords()));
            case EXCEPTION_AGAINST_NONE ->
                "The school makes an exception that the model rules out: %s."
                        .formatted(Plain.quote(conflict.schoolWords(), LONGEST));
            case PERMISSION_AGAINST_PROHIBITION,
                    DUTY_AGAINST_PROHIBITION,
                    DUTY_AGAINST_EXEMPTION,
                    OPPOSITE_ACTS,
                    CONTRARY_PRACTICE,
                    SCOPE ->
                "The school says %s; the model says %s."
                        .formatted(
                                Plain.quote(conflict.schoolQuote(), LONGEST_SENTENCE),
                                Plain.quote(conflict.modelQuote(), LONGEST));
        };
    }

    private static String sides(Fit fit) {
        return "The model says %s; the school says %s."
                .formatted(
                        Plain.quote(fit.asked().element().text(), LONGEST), Plain.quote(said(fit), LONGEST_SENTENCE));
    }

    /** What the school says: the whole sentence, of which the rule may be the second half, unless it is long. */
    static String said(Fit fit) {
        String rule = fit.statement().text();
        return Sentences.of(fit.reading().passage().text()).stream()
                .map(Segment::text)
                .filter(sentence -> sentence.contains(rule) && sentence.length() <= LONGEST_SENTENCE)
                .findFirst()
                .orElse(rule);
    }

    /** The words that collide, where they are not the thing that both are about. */
    private static String against(String model, String school) {
        boolean same = model.strip().equalsIgnoreCase(school.strip());
        return same ? "." : ": “%s” against “%s”.".formatted(school.strip(), model.strip());
    }

    private static String person(String words) {
        String name = words.strip();
        boolean article = name.isEmpty()
                || name.matches("(?i)(?:the|a|an|our|your|their|any|each)\\s.*")
                || name.matches("\\p{Lu}{2,}.*|.*s");
        return article ? name : "the " + name;
    }
}
