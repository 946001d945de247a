package org.policygap.compare.alignment;

import java.util.List;
import java.util.Set;
import org.policygap.compare.proposition.Reading;
import org.policygap.compare.requirement.UnitFinder;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Passage;

/** Tells what of a school's policy cannot be evidence for a requirement, however many words they share. */
final class Eligibility {
    /** Fewer words outside a list or table are a name, an address or a label. */
    private static final int SHORTEST_CLAUSE = 4;

    private final Set<String> introductions;

    /**
     * @param school all readings of the school's policy
     */
    Eligibility(List<Reading> school) {
        this.introductions = new UnitFinder(school).introductions();
    }

    boolean allows(AskedUnit unit, Reading reading) {
        return !introductions.contains(reading.id())
                && !isForeignName(unit, reading)
                && !isForeignDate(unit, reading)
                && !isLabel(reading);
    }

    /** The name of a document in a list is no rule: "Confidentiality Policy" asks nobody to keep anything confidential. */
    private static boolean isForeignName(AskedUnit unit, Reading reading) {
        return reading.kind() == ClauseKind.REFERENCE
                && reading.passage().kind() == Passage.Kind.ITEM
                && unit.requirement().kind() != ClauseKind.REFERENCE;
    }

    /** The dates on a policy's cover show how often it is reviewed, and nothing else. */
    private static boolean isForeignDate(AskedUnit unit, Reading reading) {
        return reading.passage().kind() == Passage.Kind.METADATA && unit.requirement().kind() != ClauseKind.REVIEW;
    }

    private static boolean isLabel(Reading reading) {
        return reading.passage().kind() == Passage.Kind.CLAUSE
                && reading.passage().text().strip().split("\\s+").length < SHORTEST_CLAUSE;
    }
}
