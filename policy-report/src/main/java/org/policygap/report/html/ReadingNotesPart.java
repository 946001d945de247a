package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.policygap.model.policy.AccountLine;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.SourceSpan;
import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.html.DataTable.Column;
import org.policygap.report.wording.English;
import org.policygap.report.wording.Printable;

/** What was noticed while the documents were read, and where every character of them went. */
final class ReadingNotesPart implements Part {
    private final GapAnalysis analysis;
    private final Anchors anchors;

    ReadingNotesPart(GapAnalysis analysis, Anchors anchors) {
        this.analysis = analysis;
        this.anchors = anchors;
    }

    @Override
    public String id() {
        return "reading-notes";
    }

    @Override
    public String title() {
        return "Reading notes";
    }

    @Override
    public Html content() {
        List<Source> documents = new ArrayList<>();
        documents.add(
                new Source("reading-0", "Trust model", "", analysis.comparison().model()));
        analysis.schools()
                .forEach(school -> documents.add(new Source(
                        "reading-" + documents.size(),
                        Printable.oneLine(school.school().name()),
                        anchors.of(school.school()),
                        school.policy())));
        return Html.all(
                tag(
                        "p",
                        "A document that was not read in full can make a clause look missing. Look at these before"
                                + " relying on a school's results."),
                each(documents, ReadingNotesPart::document));
    }

    private static Html document(Source source) {
        List<Problem> problems = source.policy().problems();
        Html noticed = problems.isEmpty()
                ? tag("p", "Nothing was noticed.")
                : tag("ul", each(problems, ReadingNotesPart::problem)).ofClass("problems");
        Html section = tag("section", tag("h3", source.who()), noticed, account(source));
        return source.classes().isEmpty() ? section : tag("div", section).ofClass(source.classes());
    }

    private static Html problem(Problem problem) {
        return tag(
                "li",
                Badges.severity(problem.severity()),
                text(" "),
                tag("strong", where(problem) + ": "),
                text(problem.meaning() + " "),
                tag("span", problem.advice()).ofClass("advice"));
    }

    private static String where(Problem problem) {
        if (problem.source().isEmpty()) {
            return "Whole document";
        }
        SourceSpan span = problem.source().get(0);
        return (span.page() > 0 ? "Page " + span.page() + ", paragraph " : "Paragraph ") + span.paragraph();
    }

    private static Html account(Source source) {
        List<AccountLine> lines = source.policy().account();
        if (lines.isEmpty()) {
            return Html.nothing();
        }
        long total = lines.stream().mapToLong(AccountLine::characters).sum();
        return tag(
                "details",
                tag("summary", "Where its " + grouped(total) + " characters went"),
                new DataTable<AccountLine>(
                                source.id(),
                                "Characters of " + source.policy().source().fileName() + ", without white space",
                                "account",
                                List.of(
                                        Column.rowHeading(
                                                "Where they went", line -> text(English.sentence(line.destination()))),
                                        Column.cells(
                                                tag("th", "Characters").ofClass("number"),
                                                line -> tag("td", grouped(line.characters()))
                                                        .ofClass("number"))))
                        .with(lines));
    }

    private static String grouped(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** One document. */
    private record Source(String id, String who, String classes, Policy policy) {}
}
