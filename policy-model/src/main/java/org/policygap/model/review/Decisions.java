package org.policygap.model.review;

import java.util.List;

/** Everything decided so far. */
public record Decisions(List<Decision> decisions) {

    public Decisions {
        decisions = List.copyOf(decisions);
    }
}
