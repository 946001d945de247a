package org.policygap.report.html;

import static org.policygap.report.html.Html.tag;

import java.util.List;
import java.util.Locale;
import org.policygap.model.comparison.Status;
import org.policygap.report.figures.Counts;
import org.policygap.report.html.Html.Tag;

/**
 * A stacked bar that stands in a table beside its figures. It is therefore decoration for a screen reader: every number
 * it shows is in the same row.
 *
 * @param statuses the parts of the bar, from the left
 * @param scale the number of checks that fills the whole width
 */
record Bars(List<Status> statuses, int scale) {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 20;

    Bars {
        statuses = List.copyOf(statuses);
    }

    Html draw(Counts counts) {
        Tag bar = Tag.of("svg")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("class", "bar")
                .with("aria-hidden", "true")
                .with("focusable", "false");
        int before = 0;
        for (Status status : statuses) {
            int number = counts.of(status);
            if (number > 0) {
                bar = bar.add(part(status, before, number));
            }
            before += number;
        }
        return bar;
    }

    /** A part; the ground shows between it and the next, so that neighbours are told apart without colour. */
    private Tag part(Status status, int before, int number) {
        double unit = (double) WIDTH / Math.max(1, scale);
        return tag("rect")
                .ofClass("bar-" + Badges.tone(status))
                .with("x", String.format(Locale.ROOT, "%.1f", before * unit))
                .with("y", "0")
                .with("width", String.format(Locale.ROOT, "%.1f", Math.max(1.5, number * unit - 2)))
                .with("height", Integer.toString(HEIGHT));
    }
}
