package org.policygap.model.comparison;

import java.time.LocalDate;
import java.util.List;
import org.policygap.model.policy.Policy;

/**
 * A gap analysis: a model policy and, for each school, how far its policy has what the model asks for.
 *
 * @param trust name of the trust or other body the report is for, empty if not given
 * @param date date of the report; reviews are overdue by this date
 * @param model the model policy with its requirements, drafted or curated; a requirement is a row of the analysis
 * @param schools in the order in which they were given; ids are unique
 */
public record Comparison(String trust, LocalDate date, Policy model, List<SchoolComparison> schools) {

    public Comparison {
        schools = List.copyOf(schools);
    }
}
