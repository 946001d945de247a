package org.policygap.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.ReadingSummary;
import org.policygap.model.policy.Severity;
import org.policygap.model.policy.SourceSpan;
import org.policygap.report.form.Headings;
import org.policygap.report.form.TableNames;
import org.policygap.report.xlsx.Colour;

/** What was noticed while the documents were read. */
final class ReadingNotesSheet {
    private ReadingNotesSheet() {}

    /** For each document what was read of it, then what was noticed. */
    static ListSheet<Note> of(Sheets sheets) {
        List<Note> notes = new ArrayList<>();
        addNotes(notes, "Trust model", sheets.analysis().comparison().model());
        sheets.analysis()
                .schools()
                .forEach(school -> addNotes(notes, school.school().name(), school.policy()));
        return new ListSheet<>(
                Sheets.READING_NOTES,
                Colour.GREY,
                "Reading notes: what was noticed in the documents",
                "A document that was not read in full can make a clause look missing.",
                "Look at these before relying on a school's results.",
                TableNames.READING_NOTES,
                List.of(
                        Column.of(Headings.SCHOOL, 26, note -> CellContent.text(note.who(), Look.STRONG)),
                        Column.of("How serious", 15, ReadingNotesSheet::severity),
                        Column.of("Where", 18, note -> CellContent.text(where(note.problem()), Look.ASIDE)),
                        Column.of(
                                "What was noticed",
                                66,
                                note -> CellContent.text(note.problem().meaning(), Look.BODY)),
                        Column.of(
                                "What to do",
                                66,
                                note -> CellContent.text(note.problem().advice(), Look.BODY))),
                notes,
                Note::who,
                Optional.empty(),
                1,
                5,
                false,
                "Nothing was noticed.");
    }

    private static void addNotes(List<Note> notes, String who, Policy policy) {
        ReadingSummary summary = ReadingSummary.of(policy);
        notes.add(new Note(
                who,
                new Problem(
                        Severity.INFO,
                        "reading-summary",
                        (summary.kind() + " " + summary.account()).strip(),
                        "Check that this is the policy you meant, and all of it.",
                        List.of())));
        policy.problems().forEach(problem -> notes.add(new Note(who, problem)));
    }

    private static CellContent severity(Note note) {
        Severity severity = note.problem().severity();
        return switch (severity) {
            case ERROR -> CellContent.text("▲ Not all read", Tone.BAD.colour(Look.BODY.bold()));
            case WARNING -> CellContent.text("◐ Please check", Tone.PARTLY.colour(Look.BODY.bold()));
            case INFO -> CellContent.text("– Good to know", Look.QUIET);
        };
    }

    private static String where(Problem problem) {
        if (problem.source().isEmpty()) {
            return "Whole document";
        }
        SourceSpan span = problem.source().get(0);
        return (span.page() > 0 ? "p. " + span.page() + ", " : "") + "paragraph " + span.paragraph();
    }

    /** A problem of one document. */
    record Note(String who, Problem problem) {}
}
