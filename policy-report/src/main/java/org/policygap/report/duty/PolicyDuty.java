package org.policygap.report.duty;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.policygap.report.wording.English;

/**
 * What the law asks about one policy.
 *
 * @param policy its name
 * @param called what titles call it
 * @param required whether the law asks for it at all
 * @param whom the schools it is asked of, empty for every school and academy
 * @param approval who must approve it
 * @param months longest time between reviews in months; empty if the board decides
 * @param website whether it must be published on the website
 * @param law where it is said
 */
public record PolicyDuty(
        String policy,
        List<Phrase> called,
        boolean required,
        String whom,
        String approval,
        OptionalInt months,
        Website website,
        String law) {

    private static final int YEAR = 12;
    private static final String MAINTAINED = "maintained schools";

    public PolicyDuty {
        called = List.copyOf(called);
    }

    /** Whether a policy must be on the website. */
    public enum Website {
        YES,
        NO,
        /** It depends. */
        CHECK
    }

    /**
     * A way to call it.
     *
     * @param words that a title must have
     * @param not words that it must not have
     */
    record Phrase(List<String> words, List<String> not) {
        Phrase {
            words = List.copyOf(words);
            not = List.copyOf(not);
        }

        /** Number of words that a title has of it; 0 if the title does not mean it. */
        int fit(Collection<String> title) {
            return title.containsAll(words) && not.stream().noneMatch(title::contains) ? words.size() : 0;
        }
    }

    /** How well a title fits: number of words of the best phrase, 0 if it is another policy. */
    int fit(Collection<String> title) {
        return called.stream().mapToInt(phrase -> phrase.fit(title)).max().orElse(0);
    }

    /** "Yes", with those it is asked of if not of all, or "No". */
    public String requiredText() {
        return !required ? "No" : whom.isEmpty() ? "Yes" : "Yes: " + whom;
    }

    /** "Every year", "Every 3 years", "Every 18 months", or that the board decides. */
    public String reviewText() {
        if (months.isEmpty()) {
            return "The board decides";
        }
        int every = months.getAsInt();
        if (every == YEAR) {
            return "Every year";
        }
        return every % YEAR == 0
                ? "Every " + every / YEAR + " years"
                : "Every " + English.count(every, "month", "months");
    }

    /** "Must be", "Need not" or "Check". */
    public String websiteText() {
        return switch (website) {
            case YES -> "Must be";
            case NO -> "Need not";
            case CHECK -> "Check";
        };
    }

    /** Whether every academy must have it, whatever its phase. */
    public boolean isForEveryAcademy() {
        return required && (whom.isEmpty() || whom.startsWith("academies"));
    }

    /** Whether no academy must have it. */
    public boolean isForMaintainedSchoolsOnly() {
        return whom.startsWith(MAINTAINED);
    }
}
