package org.policygap.report.figures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.model.review.Choice;
import org.policygap.model.review.DecisionKey.Subject;

/** The users' words for what the records call by the field's terms. */
public final class Labels {
    private static final List<Choice> GAP = List.of(
            Choice.USE_MODEL_WORDING,
            Choice.USE_WITH_CHANGES,
            Choice.KEEP_OUR_WORDING,
            Choice.DOES_NOT_APPLY,
            Choice.ASK_THE_TRUST);
    private static final List<Choice> TRUST =
            List.of(Choice.USE_MODEL_WORDING, Choice.USE_WITH_CHANGES, Choice.KEEP_OUR_WORDING, Choice.DOES_NOT_APPLY);
    private static final List<Choice> ADDITION =
            List.of(Choice.KEEP_AS_LOCAL_SECTION, Choice.ADOPT_ACROSS_TRUST, Choice.REMOVE, Choice.ASK_THE_TRUST);

    private Labels() {}

    /** Symbol and word of a status. */
    public static Label status(Status status) {
        return switch (status) {
            case MET -> new Label("●", "In place");
            case PARTIAL -> new Label("◐", "Partly");
            case MISSING -> new Label("○", "Missing");
            case CONFLICT -> new Label("▲", "Conflict");
            case NOT_APPLICABLE -> new Label("–", "Not applicable");
        };
    }

    /** "Must (law)", "Must" or "Should". */
    public static String importance(Importance importance) {
        return switch (importance) {
            case STATUTORY -> "Must (law)";
            case REQUIRED -> "Must";
            case RECOMMENDED -> "Should";
        };
    }

    /** How sure the tool is, in words and not in percentages. */
    public static String confidence(Confidence confidence) {
        return switch (confidence) {
            case SURE -> "Sure";
            case FAIRLY_SURE -> "Fairly sure";
            case PLEASE_CHECK -> "Please check";
        };
    }

    /** The choices that can be made about a subject, in the order of the drop-down list. */
    public static List<Choice> choices(Subject subject) {
        return switch (subject) {
            case GAP -> GAP;
            case TRUST, CONFLICT -> TRUST;
            case ADDITION -> ADDITION;
        };
    }

    /** A choice in the words of the people who make it: a school, or the trust for all schools. */
    public static String choice(Subject subject, Choice choice) {
        boolean trust = subject == Subject.TRUST || subject == Subject.CONFLICT;
        return switch (choice) {
            case USE_MODEL_WORDING -> trust ? "Follow the model" : "Use the model wording";
            case USE_WITH_CHANGES -> trust ? "Change the model" : "Use it with changes";
            case KEEP_OUR_WORDING -> trust ? "Leave to each school" : "Keep our wording";
            case DOES_NOT_APPLY -> trust ? "Not needed" : "Does not apply here";
            case ASK_THE_TRUST -> "Ask the trust";
            case KEEP_AS_LOCAL_SECTION -> "Keep as a local section";
            case ADOPT_ACROSS_TRUST -> "Adopt across the trust";
            case REMOVE -> "Remove";
        };
    }

    /** The choice that a text names, without regard to case, white space and full stops at the end. */
    public static Optional<Choice> choiceNamed(Subject subject, String text) {
        String wanted = fold(text);
        return choices(subject).stream()
                .filter(choice -> fold(choice(subject, choice)).equals(wanted))
                .findFirst();
    }

    /** What a decision is about: "A local addition". */
    public static String subject(Subject subject) {
        return switch (subject) {
            case GAP -> "A model clause";
            case CONFLICT -> "A conflict";
            case ADDITION -> "A local addition";
            case TRUST -> "A clause, trust-wide";
        };
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0.]+", " ").strip();
    }
}
