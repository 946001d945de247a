package org.policygap.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.policygap.model.comparison.School;
import org.policygap.model.concordance.Concordance;
import org.policygap.model.concordance.Family;
import org.policygap.model.concordance.Member;
import org.policygap.model.policy.Passage;
import org.policygap.report.figures.ConcordanceView;
import org.policygap.report.wording.Printable;

/**
 * A concordance as CSV (RFC 4180, UTF-8 without byte order mark, lines end with CR LF): one row for each clause of each
 * family. Every field is in quotes; texts stay as printed, for programs, as in {@link AlignmentCsv}.
 */
public final class ConcordanceCsv {
    private static final List<String> COLUMNS = List.of(
            "family",
            "area",
            "topic",
            "matter",
            "schools",
            "agreement",
            "differences",
            "strictest",
            "most_lenient",
            "outliers",
            "school",
            "clause",
            "number",
            "page",
            "modality",
            "text");

    /** Writes the whole table; the stream is flushed, not closed. */
    public void write(Concordance concordance, OutputStream out) throws IOException {
        ConcordanceView view = new ConcordanceView(concordance);
        Csv.row(out, COLUMNS);
        int number = 0;
        for (Family family : concordance.families()) {
            number++;
            for (Member member : family.members()) {
                Csv.row(out, row(view, number, family, member));
            }
        }
        out.flush();
    }

    private static List<String> row(ConcordanceView view, int number, Family family, Member member) {
        Optional<Passage> passage = view.passage(member);
        int page = passage.map(Passage::page).orElse(0);
        return List.of(
                Integer.toString(number),
                family.area(),
                family.topic(),
                family.name(),
                Integer.toString(family.schools().size()),
                view.agreement(family),
                family.differences(),
                names(view, family.strictest()),
                names(view, family.mostLenient()),
                names(view, family.outliers()),
                names(view, List.of(member.schoolId())),
                member.passageId(),
                passage.map(Passage::number).orElse(""),
                Csv.page(page),
                Csv.word(member.modality()),
                Printable.oneLine(member.text()));
    }

    private static String names(ConcordanceView view, List<String> schoolIds) {
        return view.schools().stream()
                .filter(school -> schoolIds.contains(school.id()))
                .map(School::name)
                .map(Printable::oneLine)
                .collect(Collectors.joining("; "));
    }
}
