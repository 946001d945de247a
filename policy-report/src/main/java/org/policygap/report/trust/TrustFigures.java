package org.policygap.report.trust;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policygap.model.comparison.School;
import org.policygap.report.duty.PolicyDuties;
import org.policygap.report.duty.PolicyDuty;
import org.policygap.report.figures.Counts;
import org.policygap.report.figures.RegisterEntry;
import org.policygap.report.figures.ReviewStatus;

/**
 * A whole trust in figures.
 *
 * @param schools in the order in which they are shown; each has a unique id
 * @param areas one for each model policy
 * @param register every document that could be read, the models' first, then school by school
 * @param remarks documents to look at
 * @param duties what the law asks of policies
 */
public record TrustFigures(
        String trust,
        LocalDate date,
        List<School> schools,
        List<Area> areas,
        List<RegisterEntry> register,
        List<Remark> remarks,
        PolicyDuties duties) {

    public TrustFigures {
        schools = List.copyOf(schools);
        areas = List.copyOf(areas);
        register = List.copyOf(register);
        remarks = remarks.stream().sorted(Comparator.comparing(Remark::kind)).toList();
    }

    /** How a school's policies stand, one for each area in which it has one. */
    public List<Standing> standings(School school) {
        return areas.stream()
                .flatMap(area -> area.standing(school.id()).stream())
                .toList();
    }

    /** How many findings have each status at a school. */
    public Counts counts(School school) {
        return Counts.sum(standings(school).stream().map(Standing::counts).toList());
    }

    /** How many findings have each status. */
    public Counts counts() {
        return Counts.sum(areas.stream().map(Area::counts).toList());
    }

    /** The areas for which a school has no policy. */
    public List<Area> missing(School school) {
        return areas.stream()
                .filter(area -> area.standing(school.id()).isEmpty())
                .toList();
    }

    /** Number of policies that schools should have and do not. */
    public int missing() {
        return schools.stream().mapToInt(school -> missing(school).size()).sum();
    }

    /** Number of policies of schools that were compared. */
    public int compared() {
        return areas.stream().mapToInt(area -> area.standings().size()).sum();
    }

    /** Number of policies of a school whose review is in the state. */
    public long reviews(School school, ReviewStatus.State state) {
        return register.stream()
                .filter(RegisterEntry::isPolicy)
                .filter(entry -> entry.school().equals(school.name()))
                .filter(entry -> entry.dates().status().state() == state)
                .count();
    }

    /** Number of policies of schools whose review is in the state. */
    public long reviews(ReviewStatus.State state) {
        return schools.stream().mapToLong(school -> reviews(school, state)).sum();
    }

    /** Number of gaps for which a choice has been made. */
    public int decided() {
        return areas.stream()
                .flatMap(area -> area.standings().stream())
                .mapToInt(Standing::decided)
                .sum();
    }

    /** Remarks that ask somebody to do something. */
    public long toCheck() {
        return remarks.stream().filter(remark -> remark.kind().isToCheck()).count();
    }

    /** What to do first over all policies. */
    public List<UrgentGap> first() {
        return areas.stream()
                .flatMap(area -> area.first().stream())
                .sorted(UrgentGap.ORDER)
                .limit(Area.FIRST)
                .toList();
    }

    /** What the law asks of academies, of all or of some. */
    public List<PolicyDuty> asked() {
        return duties.all().stream()
                .filter(duty -> duty.required() && !duty.isForMaintainedSchoolsOnly())
                .toList();
    }

    /** Number of policies that the law asks of every academy and of which some school has no document. */
    public long notFoundByLaw() {
        return asked().stream()
                .filter(PolicyDuty::isForEveryAcademy)
                .filter(duty -> schools.stream()
                        .anyMatch(school -> document(school, duty).isEmpty()))
                .count();
    }

    /** The school's document that is the policy which the law asks for. */
    public Optional<RegisterEntry> document(School school, PolicyDuty duty) {
        return register.stream()
                .filter(entry -> entry.school().equals(school.name()))
                .filter(entry -> entry.duty().equals(Optional.of(duty)))
                .findFirst();
    }

    /** The summary in sentences. */
    public TrustHeadline headline() {
        return TrustHeadline.of(this);
    }
}
