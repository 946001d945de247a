package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;
import static org.policygap.report.html.Html.text;

import org.policygap.report.figures.GapAnalysis;
import org.policygap.report.figures.SchoolView;
import org.policygap.report.html.Html.Tag;
import org.policygap.report.wording.Printable;

/**
 * Lets a reader see one school only. It works by style rules alone ({@code :has()}), so it needs no script; a browser
 * that does not know them shows everything and no choice.
 */
record Choices(GapAnalysis analysis) {
    /** The choice, if there is one to make. */
    Html field() {
        if (analysis.schools().size() < 2) {
            return Html.nothing();
        }
        Tag select =
                tag("select", option("All schools")).with("id", "one-school").with("autocomplete", "off");
        for (SchoolView school : analysis.schools()) {
            select = select.add(option(Printable.oneLine(school.school().name())));
        }
        return tag("p", tag("label", "Show details of").with("for", "one-school"), text(" "), select)
                .ofClass("choice");
    }

    /** What tells a reader, on paper too, that something is hidden. */
    Html notice() {
        return tag(
                        "p",
                        "You have chosen one school: School by school, Clause by clause, Conflicts, Local additions and"
                                + " Reading notes show that school only.")
                .ofClass("chosen");
    }

    /**
     * The rules that make it work. They ask the contents list and not the page what is chosen: a browser asks again for
     * every element that it adds below the one that is asked, which took minutes for 24 schools.
     */
    String rules() {
        StringBuilder rules = new StringBuilder();
        for (int i = 1; i <= analysis.schools().size(); i++) {
            rules.append("nav:has(#one-school option:nth-child(")
                    .append(i + 1)
                    .append("):checked)~main .of:not(.s")
                    .append(i)
                    .append("){display:none}\n");
        }
        return rules.toString();
    }

    private static Tag option(String label) {
        return tag("option", label);
    }
}
