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

    /** For "What is missing or different": the two sides without the rest. */
    static String sides(Conflict conflict) {
        return sides(
                conflict.rule(),
                conflict.modelQuote(),
                conflict.schoolQuote(),
                conflict.modelWords(),
                conflict.schoolWords());
    }

    /** Where neither sentence stands beside it: both sides and why it matters. */
    static String inFull(Conflict conflict) {
        return sides(conflict) + " " + conflict.explanation();
    }

    private static String sides(ConflictRule rule, String model, String school, String modelWords, String schoolWords) {
        if (rule.isOfSentences()) {
            return "The school says %s; the model says %s."
                    .formatted(Plain.quote(school, LONGEST_SENTENCE), Plain.quote(model, LONGEST));
        }
        return switch (rule) {
            case AUTHORITY -> "School: %s decides. Model: only %s.".formatted(person(schoolWords), person(modelWords));
            case EXCEPTION_AGAINST_NONE ->
                "The school makes an exception that the model rules out: %s."
                        .formatted(Plain.quote(schoolWords, LONGEST));
            default -> figures(modelWords, schoolWords);
        };
    }

    /** Two numbers for the same. */
    static String figures(String model, String school) {
        return "School: %s. Model: %s.".formatted(school.strip(), model.strip());
    }

    /** Why it matters: what happens if both are to be kept. Both sentences stand beside it. */
    static String why(Collision collision) {
        Modality model = collision.fit().asked().element().proposition().modality();
        Modality school = collision.fit().statement().proposition().modality();
        return switch (collision.rule()) {
            case PERMISSION_AGAINST_PROHIBITION ->
                model.isNegative()
                        ? "Whoever does what the school allows breaks the model's rule."
                        : "The school forbids what the model allows.";
            case DUTY_AGAINST_PROHIBITION ->
                !school.isNegative()
                        ? "The school asks for what the model forbids."
                        : ONLY.matcher(collision.fit().asked().element().text()).find()
                                ? "The school forbids what the model allows."
                                : "The school forbids what the model asks for.";
            case DUTY_AGAINST_EXEMPTION ->
                model.isDuty() || model.isNegative()
                        ? "The school leaves open what the model asks for."
                        : "The school asks for what the model leaves open.";
            case OPPOSITE_ACTS -> "What the one asks for is undone by the other.";
            case CONTRARY_PRACTICE -> "What the school describes breaks the model's rule" + against(collision);
            case SCOPE -> "The school leaves out whom the model includes.";
            case EXCEPTION_AGAINST_NONE -> "The school makes an exception that the model rules out.";
            case NUMBER -> FigureText.follows(collision.fit(), collision.modelWords(), collision.schoolWords());
            case AUTHORITY -> "Only one of them can have the last word.";
        };
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
    private static String against(Collision collision) {
        String model = collision.modelWords().strip();
        String school = collision.schoolWords().strip();
        return model.equalsIgnoreCase(school) ? "." : ": “%s” against “%s”.".formatted(school, model);
    }

    private static String person(String words) {
        String name = words.strip();
        boolean article = name.isEmpty()
                || name.matches("(?i)(?:the|a|an|our|your|their|any|each)\\s.*")
                || name.matches("\\p{Lu}{2,}.*|.*s");
        return article ? name : "the " + name;
    }
}
