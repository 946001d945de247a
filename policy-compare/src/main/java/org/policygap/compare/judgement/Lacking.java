package org.policygap.compare.judgement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.AskedPart;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.proposition.Term;

/** The parts of an element's own wording that the school's passages do not have. */
final class Lacking {
    private static final double FOUND = 0.5;
    private static final double MOSTLY = 0.65;
    private static final double LEAST_WEIGHT = 0.9;
    private static final int LONGEST = 70;

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
        List<AskedPart> parts = asked.parts().stream().filter(this::isLacking).toList();
        List<String> weightiest = parts.stream()
                .sorted(Comparator.comparingDouble((AskedPart part) -> -weight(part, true)))
                .limit(most)
                .map(AskedPart::text)
                .toList();
        return parts.stream()
                .map(AskedPart::text)
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

    private boolean isLacking(AskedPart part) {
        double lacking = weight(part, true);
        return lacking >= LEAST_WEIGHT && lacking >= MOSTLY * (lacking + weight(part, false));
    }

    /** Weight of the terms of a part that were found, or were not. */
    private double weight(AskedPart part, boolean absent) {
        return part.terms().stream()
                .filter(term -> isAbsent(term) == absent)
                .mapToDouble(Term::weight)
                .sum();
    }
}
