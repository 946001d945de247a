package org.policygap.compare.proposition;

import java.util.List;
import org.policygap.compare.meaning.Meaning;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;

/**
 * A passage as a careful reader takes it: with its lead-in, under its headings.
 *
 * @param leadIn the sentences of the clauses above that the passage continues, joined; empty if it stands alone
 * @param headings the headings above, joined
 * @param statements at least one
 * @param leadInMeasures the numbers of its lead-in, which hold for it too: "within five days the headteacher will:"
 * @param own what the passage's own text is about
 * @param inherited what its lead-in is about
 * @param topic what its headings are about
 * @param meaning what its own text means, whatever the words
 */
public record Reading(
        Passage passage,
        ClauseKind kind,
        String leadIn,
        String headings,
        List<Statement> statements,
        List<Measure> leadInMeasures,
        Terms own,
        Terms inherited,
        Terms topic,
        Meaning meaning) {

    public Reading {
        statements = List.copyOf(statements);
        leadInMeasures = List.copyOf(leadInMeasures);
    }

    /** The same with more of what its own text is about: the items that belong to it. */
    public Reading with(Terms items) {
        return new Reading(
                passage,
                kind,
                leadIn,
                headings,
                statements,
                leadInMeasures,
                own.with(items, 1),
                inherited,
                topic,
                meaning);
    }

    public String id() {
        return passage.id();
    }
}
