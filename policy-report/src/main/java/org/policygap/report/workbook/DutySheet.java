package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.model.comparison.School;
import org.policygap.report.duty.PolicyDuty;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.wording.English;
import org.policygap.report.wording.ShortNames;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;

/** What the law asks every academy to have, and where a document with such a title was found. */
final class DutySheet {
    private static final double ROOM = 80;
    private static final double WIDEST = 12;

    private DutySheet() {}

    static ListSheet<PolicyDuty> of(TrustFigures trust) {
        List<Column<PolicyDuty>> columns = new ArrayList<>(List.of(
                Column.of("Policy", 30, duty -> CellContent.text(duty.policy(), Look.STRONG)),
                Column.of("Required by law", 20, duty -> CellContent.text(duty.requiredText(), Look.BODY)),
                Column.of("Who must approve", 18, duty -> CellContent.text(duty.approval(), Look.BODY)),
                Column.of("Review at least", 13, duty -> CellContent.text(duty.reviewText(), Look.BODY)),
                Column.of("On website", 10, duty -> CellContent.text(duty.websiteText(), Look.BODY))));
        List<School> schools = trust.schools();
        List<String> names = ShortNames.of(schools.stream().map(School::name).toList());
        double share = ROOM / Math.max(1, schools.size());
        double width = share > ListSheet.TURNED_BELOW ? Math.min(WIDEST, share) : Math.max(3, share);
        for (int i = 0; i < schools.size(); i++) {
            School school = schools.get(i);
            columns.add(Column.of(Unique.heading(columns, names.get(i)), width, duty -> found(trust, school, duty)));
        }
        int withoutLaw = columns.size();
        columns.add(Column.of("Where it is said", 60, duty -> CellContent.text(duty.law(), Look.ASIDE)));
        double all = columns.stream().mapToDouble(Column::width).sum();
        return new ListSheet<>(
                TrustBuilder.LAW,
                Colour.GREY,
                "Required by law: which policies were found in the schools' folders",
                "As at " + English.longDate(trust.duties().asAt()) + ". "
                        + trust.duties().source() + ". Check before relying on it.",
                "Key:  ● A document with such a title was found   ○ None was found: it may be called otherwise, lie"
                        + " elsewhere, or be the trust's own",
                "RequiredByLaw",
                columns,
                trust.asked(),
                duty -> "",
                Optional.empty(),
                1,
                all <= PageSetup.PAGE_WIDTH ? columns.size() : withoutLaw,
                width < ListSheet.TURNED_BELOW,
                "The list asks for nothing.");
    }

    private static CellContent found(TrustFigures trust, School school, PolicyDuty duty) {
        boolean found = trust.document(school, duty).isPresent();
        CellLook look = Look.BODY.bold().centred();
        return found
                ? CellContent.text("●", Tone.GOOD.colour(look))
                : CellContent.text("○", duty.isForEveryAcademy() ? Tone.BAD.colour(look) : Tone.QUIET.colour(look));
    }
}
