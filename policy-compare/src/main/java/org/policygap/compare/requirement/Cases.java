package org.policygap.compare.requirement;

import java.util.List;
import java.util.regex.Pattern;
import org.policygap.compare.proposition.Reading;
import org.policygap.model.policy.PolicyIndex;

/**
 * Tells lists of cases from lists of rules. "Leave is granted if it is: asked for in time, or urgent" is one rule, and
 * its items are the cases in which it holds; "Staff must not: lend keys; or copy them" is two, and what to do "if a
 * child is ill:" is as many as there are items.
 */
final class Cases {
    private static final String CONDITION = "\\b(?:if|when|where|unless|until|whether|whenever|provided that)";

    /** Breaks off before the condition is said: "if:", "where it is:"; "if they:" begins what people are to do. */
    private static final Pattern BEFORE_CONDITION = Pattern.compile(
            CONDITION + "(?:\\s+(?:it|this|that|there|either|is|are|has|have))*\\s*[:–—-]?$", Pattern.CASE_INSENSITIVE);

    /** Breaks off somewhere in the condition, and nobody is told to do anything yet. */
    private static final Pattern IN_CONDITION = Pattern.compile(
            CONDITION + "(?:\\s+(?!must|should|shall|will|may|can|could|would|please)[\\p{L}'’/-]+){0,6}\\s*[:–—-]?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS_WITH_OR = Pattern.compile("\\bor\\W*$", Pattern.CASE_INSENSITIVE);

    private Cases() {}

    /** @param items what stands directly below the lead-in, in reading order */
    static boolean are(Reading leadIn, List<Reading> items) {
        String text = leadIn.passage().text().strip();
        return !text.endsWith(".")
                && (BEFORE_CONDITION.matcher(text).find()
                        || (areAlternatives(items) && IN_CONDITION.matcher(text).find()));
    }

    /** Whether a lead-in has only a condition, and what holds then stands elsewhere: it shows nothing by itself. */
    static boolean isOnlyCondition(Reading leadIn) {
        return PolicyIndex.isCondition(leadIn.passage());
    }

    private static boolean areAlternatives(List<Reading> items) {
        return items.stream()
                .anyMatch(item -> ENDS_WITH_OR.matcher(item.passage().text()).find());
    }
}
