package org.policygap.model.concordance;

import java.time.LocalDate;
import java.util.List;

/**
 * Who says what: the clauses of several schools' policies, sorted into families.
 *
 * @param trust name of the trust or other body the report is for, empty if not given
 * @param date date of the report
 * @param participants the schools in the order in which they were given; ids are unique
 * @param families topic by topic, within a topic those of most schools first; every clause that was compared is in one
 */
public record Concordance(String trust, LocalDate date, List<Participant> participants, List<Family> families) {

    public Concordance {
        participants = List.copyOf(participants);
        families = List.copyOf(families);
    }
}
