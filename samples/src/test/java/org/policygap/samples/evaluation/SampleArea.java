package org.policygap.samples.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.policygap.compare.PolicyComparer;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.model.comparison.Comparison;
import org.policygap.model.comparison.School;
import org.policygap.model.comparison.SchoolComparison;
import org.policygap.model.policy.Passage;
import org.policygap.model.policy.Policy;
import org.policygap.model.policy.PolicyIndex;
import org.policygap.model.policy.Requirement;
import org.policygap.model.review.Decisions;
import org.policygap.model.review.Exemplar;
import org.policygap.parser.PolicyParser;
import org.policygap.parser.UnusableDocumentException;
import org.policygap.report.AlignmentCsv;

/**
 * The samples of one policy area with their labels.
 *
 * @param schools each school's policy by its id in the labels, in alphabetical order
 * @param units the labelled units of the model
 * @param labels a row for each unit and school
 * @param additions a row for each clause that a school has and the model lacks
 */
record SampleArea(
        String name,
        Policy model,
        Map<String, Policy> schools,
        List<Map<String, String>> units,
        List<Map<String, String>> labels,
        List<Map<String, String>> additions) {

    static SampleArea read(String name) throws IOException {
        Map<String, Policy> schools = new TreeMap<>();
        for (String school : Samples.FOLDERS.keySet()) {
            schools.put(school, parse(Samples.policy(school, name)));
        }
        Path labels = Path.of("labels", name);
        return new SampleArea(
                name,
                parse(Samples.model(name)),
                schools,
                Rows.tsv(labels.resolve("units.tsv")),
                Rows.tsv(labels.resolve("coverage.tsv")),
                Rows.tsv(labels.resolve("additions.tsv")));
    }

    /** Every area of the exercises, which weights are fitted on and the lexicon grows with. */
    static List<SampleArea> exercises() throws IOException {
        return inFoldersOf("exercises", "exercise ");
    }

    /**
     * Areas of which each policy was written by itself, not from the model: passages answer several clauses, and clauses
     * are answered in several places. Weights are fitted on them too.
     */
    static List<SampleArea> independent() throws IOException {
        return inFoldersOf("independent", "independent ");
    }

    /** Every area that is only measured: nothing is fitted on it and no lexicon entry comes from it. */
    static List<SampleArea> heldOut() throws IOException {
        return inFoldersOf("heldout", "held-out ");
    }

    private static List<SampleArea> inFoldersOf(String parent, String prefix) throws IOException {
        List<SampleArea> areas = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(parent))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                areas.add(inFolder(folder, prefix));
            }
        }
        return areas;
    }

    private static SampleArea inFolder(Path folder, String prefix) throws IOException {
        Map<String, Policy> schools = new TreeMap<>();
        for (String school : List.of("A", "B", "C")) {
            Path file = folder.resolve(school + ".md");
            if (Files.exists(file)) {
                schools.put(school, parse(file));
            }
        }
        return new SampleArea(
                prefix + folder.getFileName(),
                parse(folder.resolve("model.md")),
                schools,
                Rows.tsv(folder.resolve("units.tsv")),
                Rows.tsv(folder.resolve("coverage.tsv")),
                List.of());
    }

    /** Prepares the comparison with the model. */
    PolicyComparer comparer(Lexicon lexicon, Weights weights) {
        return new PolicyComparer(model, lexicon, weights);
    }

    /** Prepares the comparison for a school after people confirmed all evidence of the other schools. */
    PolicyComparer remembering(Lexicon lexicon, Weights weights, String school) {
        Policy drafted = comparer(lexicon, weights).model();
        PolicyIndex index = new PolicyIndex(drafted);
        List<Exemplar> exemplars = new ArrayList<>();
        for (Requirement requirement : drafted.requirements()) {
            String node = requirement.nodeId();
            String text = index.passage(node).map(Passage::text).orElse("");
            List<String> asked = units.stream()
                    .filter(unit -> Cell.speaksOf(unit, text))
                    .map(unit -> unit.getOrDefault("id", ""))
                    .toList();
            labels.stream()
                    .filter(label -> asked.contains(label.getOrDefault("unit", "")))
                    .filter(label -> !school.equals(label.get("school")))
                    .forEach(label -> Cell.quotes(label)
                            .forEach(quote ->
                                    exemplars.add(new Exemplar(node, label.getOrDefault("school", ""), true, quote))));
        }
        return new PolicyComparer(model, lexicon, weights, exemplars);
    }

    /** One school's comparison. */
    SchoolComparison compare(PolicyComparer comparer, String school) {
        return comparer.compare(new School(school, school), policy(school));
    }

    /** The rows of the alignment table for one school, as a user gets them. */
    List<Map<String, String>> alignment(PolicyComparer comparer, String school) throws IOException {
        Comparison comparison =
                new Comparison("", LocalDate.EPOCH, comparer.model(), List.of(compare(comparer, school)));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        new AlignmentCsv().write(comparison, new Decisions(List.of()), csv);
        return Rows.csv(csv.toString(StandardCharsets.UTF_8));
    }

    Policy policy(String school) {
        return schools.get(school);
    }

    /** The label of a unit at a school. */
    Map<String, String> label(String unit, String school) {
        return labels.stream()
                .filter(row -> row.get("unit").equals(unit) && row.get("school").equals(school))
                .findFirst()
                .orElseThrow();
    }

    private static Policy parse(Path file) throws IOException {
        try {
            return new PolicyParser().parse(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (UnusableDocumentException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }
}
