package org.policygap.report.html;

/** A part of the page with a heading of its own, which the contents list names. */
interface Part {
    /** Id of its place on the page. */
    String id();

    /** Its heading. */
    String title();

    /** What stands under the heading. */
    Html content();
}
