package org.policygap.report.word;

import java.util.List;
import org.policygap.report.wording.MarkedText;
import org.policygap.report.wording.MarkedText.Mark;

/**
 * A paragraph.
 *
 * @param mark whether the paragraph as a whole is a tracked insertion or deletion; its runs then have the same mark
 * @param comment remark of the author in the margin, empty if there is none
 */
public record Paragraph(Style style, Mark mark, List<Run> runs, String comment) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** Paragraph styles, by their id in styles.xml. Numbers and bullets hang on them (numbering.xml). */
    public enum Style {
        TITLE("Title"),
        SUBTITLE("Subtitle"),
        HEADING_1("Heading1"),
        HEADING_2("Heading2"),
        HEADING_3("Heading3"),
        CLAUSE("Clause"),
        ITEM("ClauseItem"),
        SUB_ITEM("ClauseSubItem"),
        BULLET_ITEM("ClauseBullet"),
        SUB_BULLET_ITEM("ClauseSubBullet"),
        /** A paragraph that continues a clause without a number of its own. */
        CONTINUED("ClauseContinued"),
        NOTE("ClauseNote"),
        CLAUSE_TABLE("ClauseTable"),
        /** A heading of what surrounds the policy and is no part of it. */
        FRAME_HEADING("FrameHeading"),
        BODY("BodyText"),
        BULLET("ListBullet"),
        BOX("OpenConflict"),
        CELL("TableText"),
        CELL_HEADING("TableHeading");

        private final String id;

        Style(String id) {
            this.id = id;
        }

        /** The style's id in the file. */
        public String id() {
            return id;
        }
    }

    /** A paragraph without marks. */
    public static Paragraph of(Style style, Run... runs) {
        return new Paragraph(style, Mark.NONE, List.of(runs), "");
    }

    /** A paragraph of plain text. */
    public static Paragraph of(Style style, String text) {
        return of(style, Run.of(text));
    }

    /** A paragraph that comes, goes or stays as a whole. */
    public static Paragraph marked(Style style, String text, Mark mark, String comment) {
        return new Paragraph(style, mark, List.of(new Run(text, mark, Run.Look.PLAIN)), comment);
    }

    /** A paragraph in which some words come or go. */
    public static Paragraph changed(Style style, MarkedText text, String comment) {
        List<Run> runs = text.spans().stream()
                .map(span -> new Run(span.text(), span.mark(), Run.Look.PLAIN))
                .toList();
        return new Paragraph(style, Mark.NONE, runs, comment);
    }
}
