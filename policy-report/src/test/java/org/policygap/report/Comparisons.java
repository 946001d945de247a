package org.policygap.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.policygap.model.comparison.Addition;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.Confidence;
import org.policygap.model.comparison.Conflict;
import org.policygap.model.comparison.ConflictRule;
import org.policygap.model.comparison.Evidence;
import org.policygap.model.comparison.Finding;
import org.policygap.model.comparison.NearMiss;
import org.policygap.model.comparison.Relation;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.comparison.Status;
import org.policygap.model.comparison.Strictness;
import org.policygap.model.policy.ClauseKind;
import org.policygap.model.policy.Element;
import org.policygap.model.policy.Importance;
import org.policygap.model.policy.MetadataField;
import org.policygap.model.policy.Modality;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.Problem;
import org.policygap.model.policy.Proposition;
import org.policygap.model.policy.Requirement;
import org.policygap.model.policy.Severity;

/** Made-up comparisons: a trust's policy on visits and schools that have more or less of it. */
public final class Comparisons {
    static final LocalDate DATE = LocalDate.of(2026, 1, 14);
    static final List<String> FOUR_SCHOOLS = List.of(
            "Alderbrook Primary School", "Birchfield Academy", "Copperhill Junior School", "Dunmere High School");

    /** Names that collide when cut to the length of a tab, and one that Excel keeps for itself. */
    static final List<String> SAINTS = List.of(
            "St Bartholomew and All Angels Church of England Primary School, Northgate",
            "St Bartholomew and All Angels Church of England Primary School, Southgate",
            "St Bartholomew and All Angels Catholic Primary School",
            "St Bartholomew and All Angels Church of England Infant School",
            "St Michael's Catholic Primary School",
            "St Michael's Church of England Primary School",
            "'St Anne's'",
            "History",
            "Summary Academy",
            "Queen's Park: Lower/Upper [Site]",
            "Health & Safety Academy",
            "=1+1 School");

    private Comparisons() {}

    /** Four schools, thirty clauses. */
    public static Comparison small() {
        return of(FOUR_SCHOOLS, clauses());
    }

    /** Twenty-four schools, sixty clauses. */
    static Comparison large() {
        List<ModelLine> lines = new ArrayList<>(clauses());
        clauses().forEach(line -> lines.add(line.again()));
        List<String> names = new ArrayList<>(IntStream.range(0, 12)
                .mapToObj(i -> "Ward " + (i + 1) + " School")
                .toList());
        names.addAll(SAINTS);
        return of(names, lines);
    }

    /** Two schools that have the same status in each of 120 clauses. */
    public static Comparison everywhere(Status status) {
        List<ModelLine> lines = new ArrayList<>();
        List<ModelLine> part = clauses();
        for (int i = 0; i < 4; i++) {
            lines.addAll(part);
            part = part.stream().map(ModelLine::again).toList();
        }
        return of(FOUR_SCHOOLS.subList(0, 2), lines, (school, clause) -> status);
    }

    /** Two schools, thirty clauses, with these statuses. */
    public static Comparison where(StatusAt statuses) {
        return of(FOUR_SCHOOLS.subList(0, 2), clauses(), statuses);
    }

    static Comparison of(List<String> schools, List<ModelLine> lines) {
        return of(schools, lines, Comparisons::status);
    }

    private static Comparison of(List<String> schools, List<ModelLine> lines, StatusAt statuses) {
        Policy model = model(lines);
        List<SchoolComparison> compared = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            compared.add(school(i, schools.get(i), lines, statuses));
        }
        return new Comparison("Northwold & Dene Learning Trust", DATE, model, compared);
    }

    static List<ModelLine> clauses() {
        try (InputStream in = Objects.requireNonNull(Comparisons.class.getResourceAsStream("/visits.tsv"))) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            List<ModelLine> result = new ArrayList<>();
            for (String line : lines) {
                String[] field = line.split("\t");
                result.add(new ModelLine(
                        field[0], field[1], Importance.valueOf(field[2]), field[3], field[4], "v" + result.size()));
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of the made-up model's clauses, in its order. */
    public static List<String> numbers() {
        List<String> result = new ArrayList<>();
        String section = "";
        int number = 0;
        for (ModelLine line : clauses()) {
            number = line.section().equals(section) ? number + 1 : 1;
            section = line.section();
            result.add(section + "." + number);
        }
        return result;
    }

    private static Policy model(List<ModelLine> lines) {
        Policies policy = new Policies("Educational Visits Policy")
                .with(MetadataField.VERSION, "2.1", "")
                .with(MetadataField.APPROVED_BY, "Trust board", "")
                .with(MetadataField.APPROVED_ON, "1 September 2025", "2025-09-01")
                .with(MetadataField.REVIEW_PERIOD, "Annually", "P1Y");
        List<Requirement> requirements = new ArrayList<>();
        String section = "";
        int number = 0;
        for (ModelLine line : lines) {
            if (!line.section().equals(section)) {
                section = line.section();
                number = 0;
                policy.section(line.section(), line.heading());
            }
            number++;
            policy.clause(line.id(), line.section() + "." + number, line.text());
            requirements.add(line.requirement());
        }
        return policy.build().withRequirements(requirements);
    }

    private static SchoolComparison school(int position, String name, List<ModelLine> lines, StatusAt statuses) {
        Policies policy = new Policies("Visits Policy " + (2022 + position % 4)).section("1", "Visits");
        dates(policy, position);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String id = "p" + i;
            Status status = statuses.of(position, i);
            String text = text(status, lines.get(i).text());
            if (!text.isEmpty()) {
                policy.clause(id, "1." + (i + 1), text);
            }
            findings.add(finding(lines.get(i), status, id, text));
        }
        policy.section("2", "Local arrangements")
                .clause("a1", "2.1", "Every pupil wears a yellow cap on visits to the coast.")
                .clause(
                        "a2",
                        "2.2",
                        "The minibus is booked with the site manager, who keeps the keys:",
                        "by email",
                        "a week before");
        List<Addition> additions = List.of(
                new Addition("a1", "Yellow caps", lines.get(0).id(), "Local procedure."),
                new Addition("a2-2", "Minibus", "", "Nothing in the model comes near."));
        return new SchoolComparison(new School("S" + position + "X", name), policy.build(), findings, additions);
    }

    private static void dates(Policies policy, int position) {
        if (position % 4 == 2) {
            policy.problem(new Problem(
                    Severity.WARNING,
                    "no-date",
                    "The document states no date of approval.",
                    "Ask the school when it was approved.",
                    List.of()));
            return;
        }
        LocalDate approved = DATE.minusMonths(4L + 5L * (position % 4)).plusDays(position);
        policy.with(MetadataField.APPROVED_BY, "Local governing body", "")
                .with(MetadataField.APPROVED_ON, "as printed", approved.toString())
                .with(MetadataField.REVIEW_PERIOD, "every year", "P1Y");
        if (position % 4 == 3) {
            policy.with(MetadataField.NEXT_REVIEW, "Spring 2026", "2026-01-01/2026-03-31");
        }
    }

    private static Status status(int school, int clause) {
        int mixed = (clause * 7 + school * 11 + clause * school) % 13;
        if (mixed == 3) {
            return Status.CONFLICT;
        }
        if (mixed == 5) {
            return Status.MISSING;
        }
        return mixed == 1 || mixed == 8 ? Status.PARTIAL : Status.MET;
    }

    private static String text(Status status, String model) {
        return switch (status) {
            case MET -> model.length() % 3 == 0 ? model : "At this school too: " + model;
            case PARTIAL -> model.substring(0, model.indexOf('.')).replace("written", "short") + " as a rule.";
            case CONFLICT ->
                model.replace("ten", "thirty").replace("every year", "every five years")
                        + " The leader may decide otherwise.";
            case MISSING, NOT_APPLICABLE -> "";
        };
    }

    private static Finding finding(ModelLine line, Status status, String id, String text) {
        boolean same = text.equals(line.text());
        boolean gap = status != Status.MET;
        return new Finding(
                line.id(),
                status,
                relation(status, same),
                Strictness.UNKNOWN,
                same ? Confidence.SURE : status == Status.PARTIAL ? Confidence.PLEASE_CHECK : Confidence.FAIRLY_SURE,
                List.of(),
                text.isEmpty() ? List.of() : List.of(new Evidence(id, same ? 1 : 0.62, List.of())),
                status == Status.CONFLICT
                        ? List.of(new Conflict(
                                ConflictRule.EXCEPTION_AGAINST_NONE,
                                line.id() + "-e1",
                                id,
                                line.text(),
                                text,
                                "No exception",
                                "The leader may decide otherwise",
                                "A rule that anybody may set aside protects nobody."))
                        : List.of(),
                status == Status.MISSING ? List.of(new NearMiss("a1", 0.2, "It is about clothing only.")) : List.of(),
                gap ? missing(status) : "",
                "Decided on " + (gap ? "what is absent." : "matching wording."),
                gap ? line.text() : "");
    }

    private static String missing(Status status) {
        return switch (status) {
            case MISSING -> "Nothing in the school's policy covers this.";
            case CONFLICT -> "The school allows an exception that the model does not have.";
            default -> "The second sentence of the model is not there, and “as a rule” weakens the first.";
        };
    }

    private static Relation relation(Status status, boolean same) {
        return switch (status) {
            case MET -> same ? Relation.EQUAL : Relation.EQUIVALENT;
            case PARTIAL -> Relation.SUBSET;
            case CONFLICT -> Relation.CONFLICTING;
            case MISSING, NOT_APPLICABLE -> Relation.NONE;
        };
    }

    /** Status of a school in a clause, both by position, 0-based. */
    public interface StatusAt {
        Status of(int school, int clause);
    }

    /** A line of the made-up model. */
    record ModelLine(String section, String heading, Importance importance, String topic, String text, String id) {

        ModelLine again() {
            int later = Integer.parseInt(section) + 7;
            return new ModelLine(
                    Integer.toString(later), heading + ", again", importance, topic, "Once more: " + text, id + "x");
        }

        Requirement requirement() {
            Proposition nothing = new Proposition("", Modality.MUST, "", "", "", "", "", "", "");
            Element element = new Element(id + "-e1", true, text, nothing, Optional.empty(), List.of(), true);
            return new Requirement(
                    id, ClauseKind.NORM, importance, topic, Optional.of(Modality.MUST), List.of(element), "");
        }
    }
}
