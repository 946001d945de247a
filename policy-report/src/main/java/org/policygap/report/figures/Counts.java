package org.policygap.report.figures;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.policygap.model.comparison.Status;
import org.policygap.report.wording.English;

/** How many findings have each status. A finding is one clause of the model at one school. */
public final class Counts {
    private final Map<Status, Integer> numbers = new EnumMap<>(Status.class);

    private Counts() {}

    /** Counts the statuses. */
    public static Counts of(Collection<Status> statuses) {
        Counts result = new Counts();
        statuses.forEach(status -> result.numbers.merge(status, 1, Integer::sum));
        return result;
    }

    /** All of them together. */
    public static Counts sum(Collection<Counts> all) {
        Counts result = new Counts();
        all.forEach(counts ->
                counts.numbers.forEach((status, number) -> result.numbers.merge(status, number, Integer::sum)));
        return result;
    }

    /** Number of findings with the status. */
    public int of(Status status) {
        return numbers.getOrDefault(status, 0);
    }

    /** Number of findings that need something: partly, missing or in conflict. */
    public int gaps() {
        return of(Status.PARTIAL) + of(Status.MISSING) + of(Status.CONFLICT);
    }

    /** The gaps in words: "2 partly, 1 missing and 1 in conflict"; empty if there are none. */
    public String gapsInWords() {
        return English.list(Stream.of(
                        part(Status.PARTIAL, "partly"),
                        part(Status.MISSING, "missing"),
                        part(Status.CONFLICT, "in conflict"))
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private String part(Status status, String what) {
        return of(status) == 0 ? "" : of(status) + " " + what;
    }

    /** Number of findings that apply. */
    public int applicable() {
        return of(Status.MET) + gaps();
    }

    /** Number of findings, whether they apply or not. */
    public int all() {
        return applicable() + of(Status.NOT_APPLICABLE);
    }

    @Override
    public String toString() {
        return numbers.toString();
    }

    /** Share of the findings that apply which are in place, in [0, 1]; 1 if none applies. */
    public double shareInPlace() {
        return applicable() == 0 ? 1 : (double) of(Status.MET) / applicable();
    }
}
