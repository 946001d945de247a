package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.policygap.model.policy.Node;
import org.policygap.parser.clean.Paragraph;

/** A section in the making. */
final class SectionDraft implements Draft {
    private final Paragraph heading;
    private final List<Draft> children = new ArrayList<>();

    SectionDraft(Paragraph heading) {
        this.heading = heading;
    }

    Paragraph heading() {
        return heading;
    }

    /** The headings of those that are sections. */
    static List<Paragraph> headings(List<Draft> drafts) {
        return drafts.stream()
                .filter(SectionDraft.class::isInstance)
                .map(draft -> ((SectionDraft) draft).heading())
                .toList();
    }

    /**
     * Leaves the open sections that end before the paragraph: those that began in a box and have text in it, within another
     * that goes on.
     */
    static boolean leaveBox(Deque<SectionDraft> open, Paragraph paragraph) {
        int before = open.size();
        while (open.size() > 1 && !paragraph.isBoxed() && open.element().isWithinBox()) {
            open.pop();
        }
        return open.size() < before;
    }

    /** Whether heading and text stand in a box. A heading alone in a box is that of the text below the box. */
    private boolean isWithinBox() {
        return heading.isBoxed()
                && !children.isEmpty()
                && (children.get(0) instanceof ClauseDraft clause
                        ? clause.paragraph().isBoxed()
                        : children.get(0) instanceof SectionDraft section && section.isWithinBox());
    }

    void add(Draft child) {
        children.add(child);
    }

    List<Draft> children() {
        return children;
    }

    @Override
    public Node finish(Finisher finisher, String context) {
        return finisher.section(this, context);
    }
}
