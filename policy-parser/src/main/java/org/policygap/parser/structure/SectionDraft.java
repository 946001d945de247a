package org.policygap.parser.structure;

import java.util.ArrayList;
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
