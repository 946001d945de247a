package org.policygap.compare.judgement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
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
import org.policygap.compare.language.QuantityRole;
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

    /** Every policy speaks of them, and a school that does not name them lacks nothing. */
    static final Set<String> GENERAL = Set.of("#school", "#trust", "#policy");

    /** A number that is a day's or month's name is there where that name is. */
    private static final Pattern DAY_OR_MONTH = Pattern.compile(
            "\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    /** Numbers further apart than this factor are meant for different things. */
    private static final BigDecimal MOST_APART = BigDecimal.valueOf(15);

    private static final Set<QuantityRole> BEFORE_OR_AFTER = EnumSet.of(QuantityRole.NOTICE, QuantityRole.DEADLINE);

    /** What is done at once is done on the same day. */
    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(?:at once|immediately|straight ?away|right away|instantly|forthwith)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITING = Pattern.compile("in writing", Pattern.CASE_INSENSITIVE);

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

    /** Statements with a number that answers one of the element's; they are about it, in whatever words. */
    List<Fit> answers() {
        return statements.stream()
                .filter(fit -> NumberCollision.limits(asked).stream()
                        .anyMatch(model -> NumberCollision.measures(fit).stream()
                                .anyMatch(school -> NumberCollision.areSame(model.quantity(), school.quantity()))))
                .toList();
    }

    /** What lacks first of all, after "the school's policy". */
    String inWords() {
        return "does not mention " + Plain.either(mentions());
    }

    /** What lacks, quoted, the most telling kind first: numbers, who and which document, other wording. */
    List<String> mentions() {
        List<String> names = Stream.concat(
                        numbers().stream().map(number -> "“" + number.text() + "”"), names().stream())
                .limit(MOST_NAMED)
                .toList();
        return names.isEmpty() ? parts(MOST_NAMED) : names;
    }

    /** Who and which document the passages do not name, quoted; a word such as "form" says nothing by itself. */
    List<String> names() {
        return Stream.concat(authorities().stream(), documents().stream().flatMap(Lacking::telling))
                .map(name -> "“" + name + "”")
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }

    private static Stream<String> telling(String document) {
        if (WRITING.matcher(document).matches()) {
            return Stream.of("in writing");
        }
        boolean several = document.indexOf(' ') > 0;
        return several || Character.isUpperCase(document.charAt(0)) ? Stream.of(document) : Stream.empty();
    }

    /** Quotable parts, in the order of the text, the weightiest of them at most so many; empty if none stands out. */
    List<String> parts(int most) {
        List<AskedPart> parts = wordForWord
                ? List.of()
                : asked.parts().stream().filter(this::isLacking).toList();
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

    /** Who the model says decides, does or is told something, and the school's passages do not name. */
    List<String> authorities() {
        return absent(ConceptType.AUTHORITY);
    }

    /** Policies, laws, forms and the like that the model names and the school's passages do not: "form" is a "complaint form". */
    List<String> documents() {
        return absent(ConceptType.DOCUMENT).stream()
                .filter(name -> statements.stream()
                        .noneMatch(fit -> holds(fit.statement().text(), name.substring(name.lastIndexOf(' ') + 1))))
                .toList();
    }

    /** The model's numbers for which the school's passages have none of the kind. */
    List<Quantity> numbers() {
        return NumberCollision.limits(asked).stream()
                .map(Measure::quantity)
                .filter(number -> statements.stream()
                        .flatMap(fit -> NumberCollision.measures(fit).stream())
                        .noneMatch(school -> areAlike(number, school.quantity())))
                .filter(number -> !wordForWord && !isDoneAtOnce(number) && !isNamedToo(number))
                .toList();
    }

    /** What must be done seven days before is not answered by what is done within five days after. */
    private static boolean areAlike(Quantity number, Quantity school) {
        boolean beforeAndAfter = number.role() != school.role()
                && BEFORE_OR_AFTER.contains(number.role())
                && BEFORE_OR_AFTER.contains(school.role());
        return !beforeAndAfter && Amounts.areComparable(number.limit(), school.limit(), MOST_APART);
    }

    /** "Each September" and "on the first day in September". */
    private boolean isNamedToo(Quantity number) {
        return DAY_OR_MONTH
                .matcher(number.text())
                .results()
                .anyMatch(name -> statements.stream()
                        .anyMatch(fit -> fit.statement().text().contains(name.group())));
    }

    private boolean isDoneAtOnce(Quantity number) {
        return SAME_DAY.matcher(number.text()).find()
                && statements.stream()
                        .anyMatch(fit -> AT_ONCE.matcher(fit.statement().text()).find());
    }

    /** Of names that lie in each other, "local governing board" and "governing board", the longest. */
    private List<String> absent(ConceptType type) {
        List<String> names = asked.wordings().get(0).of(type).stream()
                .filter(term -> !wordForWord && !GENERAL.contains(term.key()) && isAbsent(term) && isWritten(term))
                .map(term -> term.surface().strip())
                .distinct()
                .toList();
        return names.stream()
                .filter(name -> names.stream().noneMatch(other -> !other.equals(name) && holds(other, name)))
                .toList();
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
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
