package org.policygap.compare.judgement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Asked;
import org.policygap.compare.alignment.AskedPart;
import org.policygap.compare.alignment.Fit;
import org.policygap.compare.alignment.Overlap;
import org.policygap.compare.language.Quantity;
import org.policygap.compare.lexicon.ConceptType;
import org.policygap.compare.proposition.Measure;
import org.policygap.compare.proposition.Term;

/** What an element asks in its own words and the school's passages do not have. */
final class Lacking {
    private static final double FOUND = 0.5;
    private static final double MOSTLY = 0.65;
    private static final double LEAST_WEIGHT = 0.9;
    private static final int LONGEST = 70;
    private static final int MOST_NAMED = 2;

    /** Numbers further apart than this factor are meant for different things. */
    private static final BigDecimal MOST_APART = BigDecimal.valueOf(15);

    /** What is done at once is done on the same day. */
    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:at once|immediately|straight ?away|right away|instantly|forthwith)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAME_DAY =
            Pattern.compile("\\b(?:same|that|on the) (?:\\p{L}+ )?day\\b", Pattern.CASE_INSENSITIVE);

    private final Asked asked;
    private final List<Fit> statements;
    private final boolean wordForWord;
    private final Map<String, Double> found = new HashMap<>();

    /** @param statements what the school says: all statements of the passages that count, with the element */
    Lacking(Asked asked, List<Fit> statements) {
        this(asked, statements, false);
    }

    private Lacking(Asked asked, List<Fit> statements, boolean wordForWord) {
        this.wordForWord = wordForWord;
        this.asked = asked;
        this.statements = List.copyOf(statements);
        for (Fit fit : statements) {
            for (Overlap.Match match : fit.coverage().matches()) {
                found.merge(match.asked().key(), match.similarity(), Math::max);
            }
        }
    }

    /** Of an element that is there word for word. */
    static Lacking nothing(Asked asked) {
        return new Lacking(asked, List.of(), true);
    }

    /** Whether the school has the element's own words. */
    boolean isWordForWord() {
        return wordForWord;
    }

    boolean isNothing() {
        return numbers().isEmpty() && authorities().isEmpty() && documents().isEmpty() && !lacksWords();
    }

    /** Whether a part of the wording has no like. */
    boolean lacksWords() {
        return !wordForWord && asked.parts().stream().anyMatch(this::isLacking);
    }

    /** The weightiest of what lacks. */
    String inWords() {
        return numbers().stream()
                .findFirst()
                .map(number -> "does not say “" + number.text() + "”")
                .orElseGet(() -> "does not mention " + Plain.either(mentions()));
    }

    private List<String> mentions() {
        List<String> parts = parts(MOST_NAMED);
        return parts.isEmpty()
                ? Stream.of(authorities(), documents())
                        .flatMap(List::stream)
                        .map(name -> "“" + name + "”")
                        .limit(MOST_NAMED)
                        .toList()
                : parts;
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

    /** Who the model says decides, does or is told something, and the school's passages do not name. */
    List<String> authorities() {
        return absent(ConceptType.AUTHORITY).stream()
                .filter(term -> !term.key().equals("#school"))
                .map(term -> term.surface().strip())
                .toList();
    }

    /** Policies, laws, forms and the like that the model names and the school's passages do not. */
    List<String> documents() {
        return absent(ConceptType.DOCUMENT).stream()
                .map(term -> term.surface().strip())
                .toList();
    }

    /** The model's numbers for which the school's passages have none of the kind. */
    List<Quantity> numbers() {
        return NumberCollision.limits(asked).stream()
                .map(Measure::quantity)
                .filter(number -> statements.stream()
                        .flatMap(fit -> NumberCollision.measures(fit).stream())
                        .noneMatch(school -> Amounts.areComparable(
                                number.limit(), school.quantity().limit(), MOST_APART)))
                .filter(number -> !wordForWord && !isDoneAtOnce(number))
                .toList();
    }

    private boolean isDoneAtOnce(Quantity number) {
        return SAME_DAY.matcher(number.text()).find()
                && statements.stream()
                        .anyMatch(fit -> AT_ONCE.matcher(fit.statement().text()).find());
    }

    private List<Term> absent(ConceptType type) {
        return asked.wordings().get(0).of(type).stream()
                .filter(term -> !wordForWord && isAbsent(term) && isWritten(term))
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
