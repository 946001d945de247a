package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.trust.Area;
import org.policygap.report.trust.Standing;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;
import org.policygap.report.wording.ShortNames;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;

/** Every policy at every school: in words for up to eight schools, else in figures and symbols. */
final class TrustMatrix {
    private static final int WORDS_UP_TO = 8;
    /** Widest print of all school columns together, in characters. */
    private static final double ROOM = 118;

    private final TrustFigures trust;
    private final boolean inWords;

    private TrustMatrix(TrustFigures trust) {
        this.trust = trust;
        inWords = trust.schools().size() <= WORDS_UP_TO;
    }

    /** How many gaps each school has in each policy. */
    static ListSheet<Area> gaps(TrustFigures trust) {
        TrustMatrix matrix = new TrustMatrix(trust);
        String key = matrix.inWords
                ? "Select a policy to open its workbook, which must lie in the same folder."
                : "Key:  12 = gaps   12 ▲2 = of which 2 contradict the model   ● In place   ○ No policy found. Select a"
                        + " policy to open its workbook.";
        return matrix.list(
                TrustBuilder.POLICIES,
                "Policies and schools: gaps against the model policies",
                "A gap is a clause of the model that is partly there, missing or contradicted.",
                key,
                "TrustGaps",
                matrix::gaps);
    }

    /** Whether each school's policy is due for review. */
    static ListSheet<Area> reviews(TrustFigures trust) {
        TrustMatrix matrix = new TrustMatrix(trust);
        return matrix.list(
                TrustBuilder.REVIEWS,
                "Reviews: which policies are due",
                "Dates come from each document. The policy register has them in full.",
                "Key:  ● Up to date   ◐ Due within " + ReviewStatus.SOON
                        + " days   ▲ Overdue   ○ No date found   – No policy found",
                "TrustReviews",
                matrix::review);
    }

    private ListSheet<Area> list(
            String name,
            String title,
            String subtitle,
            String note,
            String table,
            Function<Optional<Standing>, CellContent> cell) {
        List<Column<Area>> columns = new ArrayList<>(List.of(
                Column.of("Policy", 38, TrustMatrix::policy),
                Column.of("Clauses", 9, area -> CellContent.number(area.clauses(), Look.CENTRE)),
                Column.of("Schools without it", 10, this::without)));
        List<String> names =
                ShortNames.of(trust.schools().stream().map(each -> each.name()).toList());
        double width = width();
        for (int i = 0; i < names.size(); i++) {
            String school = trust.schools().get(i).id();
            columns.add(
                    Column.of(Unique.heading(columns, names.get(i)), width, area -> cell.apply(area.standing(school))));
        }
        return new ListSheet<>(
                name,
                Colour.NAVY,
                title,
                subtitle,
                note,
                table,
                columns,
                trust.areas(),
                area -> "",
                Optional.empty(),
                1,
                columns.size(),
                !inWords,
                "There are no model policies.");
    }

    /** Below {@link ListSheet#TURNED_BELOW} if the schools do not fit side by side in words. */
    private double width() {
        double share = ROOM / Math.max(1, trust.schools().size());
        return inWords ? Math.min(18, share) : Math.max(5.8, Math.min(5.9, share));
    }

    private static CellContent policy(Area area) {
        CellContent title = CellContent.text(
                Printable.brief(area.title(), 80), area.workbook().isEmpty() ? Look.STRONG : Look.LINK);
        return area.workbook().isEmpty() ? title : title.opening(area.workbook());
    }

    private CellContent without(Area area) {
        int without = trust.schools().size() - area.standings().size();
        return without == 0
                ? CellContent.text("–", Look.CENTRE)
                : CellContent.number(without, Tone.BAD.colour(Look.CENTRE.bold()));
    }

    private CellContent gaps(Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return cell(Tone.BAD, "○ No policy", "○");
        }
        Counts counts = standing.get().counts();
        int conflicts = counts.of(Status.CONFLICT);
        if (counts.gaps() == 0) {
            return cell(Tone.GOOD, "● In place", "●");
        }
        String gaps = English.count(counts.gaps(), "gap", "gaps");
        return conflicts == 0
                ? cell(Tone.PARTLY, "◐ " + gaps, Integer.toString(counts.gaps()))
                : cell(
                        Tone.CONFLICT,
                        "▲ " + gaps + ", " + conflicts + " in conflict",
                        counts.gaps() + " ▲" + conflicts);
    }

    private CellContent review(Optional<Standing> standing) {
        if (standing.isEmpty()) {
            return cell(Tone.QUIET, "– No policy", "–");
        }
        ReviewStatus status = standing.get().dates().status();
        return cell(Tone.of(status.state()), status.text(), status.text().substring(0, 1));
    }

    private CellContent cell(Tone tone, String words, String figures) {
        CellLook look = tone.colour(Look.BODY.bold());
        return inWords
                ? CellContent.text(words, look)
                : CellContent.text(figures, look.size(9).centred());
    }
}
