package org.policygap.parser.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygap.model.text.Beginning;
import org.policygap.parser.clean.Paragraph;

/** Tells headings that say by their first word which part of the document they begin, typed or as their number. */
final class Divisions {
    /** "Schedule 1 conditions" are those of an Act. */
    private static final Beginning ANNEX = Beginning.of(
            Pattern.compile("(?i)(?:appendix|annexe?)\\b.*|schedule\\s+(?:\\d+|[A-Z])\\b(?! (?-i:\\p{Ll})).*"));

    private static final Beginning ANNEXES = Beginning.of(Pattern.compile("(?i)(?:appendices|annexes|schedules)\\b.*"));
    private static final Pattern DIVISION =
            Pattern.compile("(?i)(section|part|chapter|division|article(?=\\s+[IVX]+\\b))"
                    + "\\s+(\\d+|[A-Z]|[IVX]+|one|two|three|four|five|six)\\b.*");
    private static final Beginning BARE = Beginning.of(
            Pattern.compile(
                    "(?i)(?:section|part|chapter|appendix|annexe?|schedule)\\s+(?:\\d+|[A-Z]|[IVX]+|one|two|three|four|five|six)\\s*[.:–-]?"));
    /** What is told of the document itself, at its end. */
    private static final Pattern CONTROL = Pattern.compile(
            "(?i)(?:document|version|policy|revision|amendment|change) (?:control|history|record|log)(?: (?:record|sheet|table|log))?\\s*:?");

    private static final Set<String> FIRST = Set.of("1", "a", "i", "one");

    private Divisions() {}

    /** Whether it begins with "Appendix A". */
    static boolean isAnnex(Paragraph heading) {
        return ANNEX.matches(heading.printed());
    }

    /** Whether it heads all appendices. */
    static boolean isAnnexes(Paragraph heading) {
        return ANNEXES.matches(heading.clean());
    }

    /** Whether it heads what is told of the document itself, which belongs to no appendix. */
    static boolean isControl(Paragraph heading) {
        return CONTROL.matcher(heading.clean()).matches();
    }

    /** Whether it begins with "Part 1". */
    static boolean isDivision(Paragraph heading) {
        return !kind(heading).isEmpty();
    }

    /** Whether it is "Part 1" or "Appendix A" and nothing more. */
    static boolean isBare(Paragraph line) {
        return BARE.matches(line.printed());
    }

    /**
     * Whether a division is one of an open one of another kind: "Part A" within "Section 2", if it is set smaller, or begins
     * or goes on with the parts of that section, and sections are not themselves within a part.
     *
     * @param open the headings of the open sections, innermost first
     * @param inside the headings that stand in the innermost one
     * @param lesser whether it is set smaller than the innermost one
     */
    static boolean isWithin(List<Paragraph> open, List<Paragraph> inside, Paragraph heading, boolean lesser) {
        String kind = kind(heading);
        boolean belongs = lesser
                || isFirst(heading)
                || inside.stream().anyMatch(sibling -> kind(sibling).equals(kind));
        return belongs && open.stream().noneMatch(outer -> kind(outer).equals(kind));
    }

    private static String kind(Paragraph heading) {
        Matcher division = DIVISION.matcher(heading.printed());
        return division.matches() ? division.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isFirst(Paragraph heading) {
        Matcher division = DIVISION.matcher(heading.printed());
        return division.matches() && FIRST.contains(division.group(2).toLowerCase(Locale.ROOT));
    }
}
