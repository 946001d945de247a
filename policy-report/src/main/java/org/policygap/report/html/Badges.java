package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;

import java.util.List;
import java.util.Locale;
import org.policygap.model.comparison.Status;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.Severity;
import org.policygap.report.figures.Label;
import org.policygap.report.figures.Labels;
import org.policygap.report.figures.ReviewStatus;
import org.policygap.report.html.Html.Tag;

/** Symbol, word and colour of what people look for first. The symbol is decoration: a screen reader says the word. */
final class Badges {
    /** Statuses in the order in which they are shown. */
    static final List<Status> ORDER =
            List.of(Status.MET, Status.PARTIAL, Status.MISSING, Status.CONFLICT, Status.NOT_APPLICABLE);

    private Badges() {}

    static Tag status(Status status) {
        return badge(Labels.status(status), tone(status));
    }

    /** The symbol alone, with the word for a screen reader. */
    static Html symbol(Status status) {
        Label label = Labels.status(status);
        return Html.all(decoration(label.symbol()), spoken(label.word()));
    }

    /** Symbol and word without a ground, for headings of columns. */
    static Html heading(Status status) {
        Label label = Labels.status(status);
        return Html.all(decoration(label.symbol()), Html.text(" " + label.word()));
    }

    static Tag importance(Importance importance) {
        String tone = importance == Importance.RECOMMENDED ? "quiet" : "strong";
        return tag("span", Labels.importance(importance)).ofClass("importance " + tone);
    }

    static Tag review(ReviewStatus status) {
        String tone = switch (status.state()) {
            case UP_TO_DATE -> "met";
            case DUE_SOON -> "partial";
            case OVERDUE -> "missing";
            case NO_DATE -> "not-applicable";
        };
        return badge(status.text(), tone);
    }

    static Tag severity(Severity severity) {
        return switch (severity) {
            case ERROR -> badge("▲ Not all read", "missing");
            case WARNING -> badge("◐ Please check", "partial");
            case INFO -> badge("– Good to know", "not-applicable");
        };
    }

    /** Class of a status's colours. */
    static String tone(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words that only a screen reader says. */
    static Tag spoken(String words) {
        return tag("span", words).ofClass("spoken");
    }

    /** A symbol that a screen reader passes over. */
    static Tag decoration(String symbol) {
        return tag("span", symbol).with("aria-hidden", "true");
    }

    /** A badge of a text that begins with its symbol. */
    private static Tag badge(String text, String tone) {
        int space = text.indexOf(' ');
        return badge(new Label(text.substring(0, space), text.substring(space + 1)), tone);
    }

    private static Tag badge(Label label, String tone) {
        return tag("span", decoration(label.symbol()), Html.text(" " + label.word()))
                .ofClass("badge " + tone);
    }
}
