package org.policygap.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Term;

/** The parts of an element's own wording that the school's passages do not have. */
final class Lacking {
    private static final Pattern BORDER = Pattern.compile(
            "[,;:()|]\\s*|[.!?]\\s+|\\s+[–—-]\\s+|"
                    + "\\s+(?=(?:and|or|but|where|when|if|unless|so that|in order to|without|before|after|until|including|such as|within"
                    + "|because|which|who|that|for example|on behalf of|relating to|by)\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:and|or|but|that|which|who|then|also|both|either|by|in doing so|in addition|for example|such as|including|particularly),?\\s+)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFINISHED = Pattern.compile(
            "\\b(?:include|includes|the|a|an|of|to|for|as|with|is|are|their|its)$", Pattern.CASE_INSENSITIVE);
    private static final double FOUND = 0.5;
    private static final double MOSTLY = 0.65;
    private static final double LEAST_WEIGHT = 0.9;
    private static final int LONGEST = 70;
    private static final int FEWEST_WORDS = 3;

    private final Asked asked;
    private final Map<String, Double> found = new HashMap<>();

    Lacking(Asked asked, List<Fit> fits) {
        this.asked = asked;
        for (Fit fit : fits) {
            for (Overlap.Match match : fit.coverage().matches()) {
                found.merge(match.asked().key(), match.similarity(), Math::max);
            }
        }
    }

    /** Quotable parts, in the order of the text, the weightiest of them at most so many; empty if none stands out. */
    List<String> parts(int most) {
        List<String> parts = new ArrayList<>();
        for (String part : BORDER.split(asked.element().text())) {
            String tidy = Clip.tidy(LEADING.matcher(part.strip()).replaceFirst(""));
            if (tidy.split("\\s+").length >= FEWEST_WORDS
                    && isLacking(tidy)
                    && !UNFINISHED.matcher(tidy).find()) {
                parts.add(tidy);
            }
        }
        List<String> weightiest = parts.stream()
                .sorted(Comparator.comparingDouble((String part) -> -weight(part, true)))
                .limit(most)
                .toList();
        return parts.stream()
                .filter(weightiest::contains)
                .distinct()
                .map(part -> Plain.quote(part, LONGEST))
                .toList();
    }

    /** Names of things or people that the passages do not name, as the model writes them, the weightiest first. */
    List<String> names(int most) {
        Set<String> seen = new HashSet<>();
        return asked.wordings().get(0).all().stream()
                .filter(term -> isAbsent(term) && isName(term) && isWritten(term))
                .sorted(Comparator.comparingDouble((Term term) -> -term.weight())
                        .thenComparing(Term::key))
                .map(term -> term.surface().strip())
                .filter(surface -> seen.add(surface.toLowerCase(Locale.ROOT)))
                .limit(most)
                .map(surface -> "“" + surface + "”")
                .toList();
    }

    private static boolean isName(Term term) {
        boolean several = term.surface().strip().indexOf(' ') > 0;
        return term.type()
                .map(type -> switch (type) {
                    case AUTHORITY, DOCUMENT -> !term.key().equals("#school");
                    case OBJECT, CONSEQUENCE, CONTEXT, CONDITION, TIME -> several;
                    case ACTOR, ACT, QUALITY -> false;
                })
                .orElse(false);
    }

    private boolean isWritten(Term term) {
        return asked.element().text().contains(term.surface());
    }

    private boolean isAbsent(Term term) {
        return found.getOrDefault(term.key(), 0.0) < FOUND;
    }

    private boolean isLacking(String part) {
        double lacking = weight(part, true);
        return lacking >= LEAST_WEIGHT && lacking >= MOSTLY * (lacking + weight(part, false));
    }

    /** Weight of the terms of a part that were found, or were not. */
    private double weight(String part, boolean absent) {
        String lower = part.toLowerCase(Locale.ROOT);
        return asked.wordings().get(0).all().stream()
                .filter(term -> isAbsent(term) == absent)
                .filter(term -> lower.contains(term.surface().toLowerCase(Locale.ROOT)))
                .filter(term ->
                        term.type().filter(type -> type == ConceptType.ACTOR).isEmpty())
                .mapToDouble(Term::weight)
                .sum();
    }
}
