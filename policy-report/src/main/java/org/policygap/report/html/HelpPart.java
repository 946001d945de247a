package org.policygap.report.html;

import static org.policygap.report.html.Html.each;
import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import java.util.List;
import org.policygap.model.comparison.Status;
import org.policygap.report.html.DataTable.Column;

/** What the words mean, how the comparison was made, and what it cannot tell. */
final class HelpPart implements Part {
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning(
                    Status.MET,
                    "The school's policy says this, in the same or equivalent words.",
                    "Nothing. Look only if “How sure” says please check."),
            new Meaning(
                    Status.PARTIAL,
                    "Some of the clause is there and some is not.",
                    "Read what is missing, then decide."),
            new Meaning(
                    Status.MISSING,
                    "No wording was found that covers the clause.",
                    "Look in related policies first: it may be covered elsewhere."),
            new Meaning(
                    Status.CONFLICT,
                    "The school says the opposite or something else: it allows what the model forbids, or sets another"
                            + " time limit or number.",
                    "Decide which wording stands."),
            new Meaning(
                    Status.NOT_APPLICABLE,
                    "Somebody decided that the clause does not apply to this school.",
                    "Nothing, unless you disagree."));

    private static final List<List<String>> GOOD_TO_KNOW = List.of(
            List.of(
                    "What was done",
                    "Each clause of the model was looked for in each school's policy. Words that mean the same count as"
                            + " the same. Each school was judged alone: another school changes its result only by passages that"
                            + " people confirmed or refused there."),
            List.of(
                    "Clause, finding, gap",
                    "A clause is one thing that the model asks. A finding is one clause at one school: the figures of the"
                            + " summary count findings. A gap is a finding that is partly there, missing or in conflict. So"
                            + " one clause that six schools lack is one clause, six findings and six gaps."),
            List.of(
                    "Must or should",
                    "Must (law): law or statutory guidance asks for it, as the model policy says. Must: the trust asks"
                            + " for it. Should: good practice. Where the model does not say, the words of its clause"
                            + " decide (must, should, may)."),
            List.of(
                    "How sure",
                    "Sure, Fairly sure or Please check: how clear it is whether the school's policy has something on"
                            + " this at all. Whether it is there wholly or partly is a closer call, also where it says"
                            + " Sure. Read both wordings yourself before relying on any row."),
            List.of(
                    "Numbers",
                    "4.2(a) is the number printed in the document. ¶7 is the seventh paragraph of a document that prints"
                            + " no numbers. Page numbers are given where the format has pages."),
            List.of(
                    "Decisions",
                    "Decisions are shown here as they stood when this report was made. They are made in the Excel"
                            + " workbook and carried into the next report from there."),
            List.of(
                    "Who should see this",
                    "Policies name staff and telephone numbers, and this report quotes them. Send it to those who need"
                            + " it. The file needs no network, fetches nothing and sends nothing."),
            List.of(
                    "What this is not",
                    "This report compares wording. It does not check whether a policy is followed, and it is not legal"
                            + " advice. Take advice before changing terms that may be part of staff contracts, and"
                            + " consult recognised unions where your agreement asks for it."));

    @Override
    public String id() {
        return "help";
    }

    @Override
    public String title() {
        return "How to read this";
    }

    @Override
    public Html content() {
        return Html.all(
                new DataTable<Meaning>(
                                "help-caption",
                                "What the statuses mean",
                                "help",
                                List.of(
                                        Column.rowHeading("Status", meaning -> Badges.status(meaning.status())),
                                        Column.text("What it means", Meaning::meaning),
                                        Column.text("What to do", Meaning::advice)))
                        .with(MEANINGS),
                tag("dl", each(GOOD_TO_KNOW, term -> tag("div", tag("dt", term.get(0)), tag("dd", text(term.get(1))))))
                        .ofClass("good-to-know"));
    }

    /** What a status means. */
    private record Meaning(Status status, String meaning, String advice) {}
}
