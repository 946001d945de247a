package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.Clause;
import org.policygap.parser.clean.Paragraph;

/** A clause or item in the making. */
final class ClauseDraft implements Draft {
    private final List<ClauseDraft> items = new ArrayList<>();
    private Paragraph paragraph;

    ClauseDraft(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    List<ClauseDraft> items() {
        return items;
    }

    void add(ClauseDraft item) {
        items.add(item);
    }

    /** Adds a paragraph that belongs to its own text, such as a quotation. */
    void append(Paragraph more) {
        paragraph = paragraph.then(" ", more);
    }

    @Override
    public Clause finish(Finisher finisher, String context) {
        return finisher.clause(this, context);
    }
}
