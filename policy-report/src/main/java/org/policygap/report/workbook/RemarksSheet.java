package org.policygap.report.workbook;

import java.util.List;
import java.util.Optional;
import org.policygap.report.form.Headings;
import org.policygap.report.trust.Remark;
import org.policygap.report.trust.TrustFigures;
import org.policygap.report.xlsx.CellLook;
import org.policygap.report.xlsx.Colour;

/** Documents that somebody should look at: doubtful matches, wrong files, files that could not be read. */
final class RemarksSheet {
    private RemarksSheet() {}

    /** Of a trust whose documents were matched with models. */
    static ListSheet<Remark> of(TrustFigures trust) {
        return list(
                trust,
                "Which model a document belongs to is worked out from its title, its file name and what it says.",
                "A wrong match makes every finding of that school's policy wrong, so look at these first.",
                "Nothing: every document was read and belongs clearly to one model policy.");
    }

    /** Of a register, for which documents were read and no more. */
    static ListSheet<Remark> unread(TrustFigures trust) {
        return list(
                trust,
                "Documents that could not be read are not in the register.",
                "What such a document says about approval and review has to be looked up in it.",
                "Nothing: every document was read.");
    }

    private static ListSheet<Remark> list(TrustFigures trust, String subtitle, String note, String whenEmpty) {
        return new ListSheet<>(
                TrustBuilder.TO_CHECK,
                Colour.PURPLE,
                "To check: documents that somebody should look at",
                subtitle,
                note,
                "ToCheck",
                List.of(
                        Column.of("What it is about", 17, RemarksSheet::kind),
                        Column.of(
                                Headings.SCHOOL,
                                24,
                                remark -> CellContent.text(
                                        remark.school().isEmpty() ? "Trust model" : remark.school(), Look.STRONG)),
                        Column.of("Document", 32, remark -> CellContent.text(remark.document(), Look.BODY)),
                        Column.of("What was noticed", 48, remark -> CellContent.text(remark.noticed(), Look.BODY)),
                        Column.of("What was done", 30, remark -> CellContent.text(remark.done(), Look.BODY)),
                        Column.of("What to do", 43, remark -> CellContent.text(remark.advice(), Look.BODY))),
                trust.remarks(),
                remark -> remark.kind().name(),
                Optional.empty(),
                1,
                6,
                false,
                whenEmpty);
    }

    private static CellContent kind(Remark remark) {
        CellLook look = switch (remark.kind()) {
            case NOT_READ, WRONG_FILE -> Tone.BAD.colour(Look.BODY.bold());
            case DOUBTFUL -> Tone.PARTLY.colour(Look.BODY.bold());
            case SET_ASIDE, NO_MODEL -> Look.QUIET;
        };
        return CellContent.text(remark.kind().label(), look);
    }
}
