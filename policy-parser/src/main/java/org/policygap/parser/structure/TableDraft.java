package org.policygap.parser.structure;

import java.util.ArrayList;
import java.util.List;
import org.policygap.model.policy.Table;
import org.policygap.parser.clean.Paragraph;

/** A table in the making: its paragraphs in reading order. */
final class TableDraft implements Draft {
    private final List<Paragraph> paragraphs = new ArrayList<>();

    void add(Paragraph paragraph) {
        paragraphs.add(paragraph);
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    @Override
    public Table finish(Finisher finisher, String context) {
        return finisher.table(this, context);
    }
}
