package org.policygap.report.trust;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.RegisterEntry;

/**
 * One model policy across the schools of a trust.
 *
 * @param title of the model, without the words that say that it is one
 * @param workbook file name of its gap workbook, empty if there is none
 * @param clauses number of clauses that schools are compared with
 * @param model the model's line of the register
 * @param standings of the schools that have the policy
 * @param first the gaps that come first, at most as many as a summary shows
 */
public record Area(
        String title,
        String workbook,
        int clauses,
        RegisterEntry model,
        List<Standing> standings,
        List<UrgentGap> first) {
    private static final Pattern MODEL =
            Pattern.compile("^(?:trust )?model (?:policy|procedure)\\s*[:–-]\\s*", Pattern.CASE_INSENSITIVE);

    /** More are on no page. */
    static final int FIRST = 7;

    public Area {
        standings = List.copyOf(standings);
        first = List.copyOf(first);
    }

    /** The figures of an analysis, without its texts. */
    public static Area of(GapAnalysis analysis, String workbook) {
        String title = title(analysis.title());
        return new Area(
                title,
                workbook,
                analysis.clauses().size(),
                analysis.register().get(0),
                analysis.schools().stream().map(Standing::of).toList(),
                UrgentGap.of(title, analysis).stream().limit(FIRST).toList());
    }

    /** "Model Policy: Staff Use of Email" among twelve models is "Staff Use of Email". */
    private static String title(String full) {
        String brief = MODEL.matcher(full).replaceFirst("").strip();
        return brief.isEmpty() ? full : brief;
    }

    /** How the school's policy stands; empty if the school has none. */
    public Optional<Standing> standing(String schoolId) {
        return standings.stream()
                .filter(standing -> standing.school().id().equals(schoolId))
                .findFirst();
    }

    /** How many checks have each status, over all schools. */
    public Counts counts() {
        return Counts.sum(standings.stream().map(Standing::counts).toList());
    }
}
