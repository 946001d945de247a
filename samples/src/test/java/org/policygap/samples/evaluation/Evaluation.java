package org.policygap.samples.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.policygap.compare.PolicyComparer;
import org.policygap.compare.alignment.Trees;
import org.policygap.compare.alignment.Weights;
import org.policygap.compare.lexicon.Lexicon;
import org.policygap.compare.lexicon.LexiconReader;
import org.policygap.model.comparison.SchoolComparison;

/** Everything that is measured of findings on the samples, as one table. */
final class Evaluation {
    private static final String ALL = "all";
    /** Areas from which nothing has learned. */
    private static final String UNSEEN = "held-out areas";

    /** The school whose policies follow the models' wording. */
    private static final String VERBATIM = "TH";

    /**
     * Weights are fitted with half of the lexicon's phrases left out, another half with each of these seeds: the lexicon
     * knows the wording of samples and exercises, and knows less of schools and areas that nobody has looked at.
     */
    private static final List<Integer> FORGETTING = List.of(1, 2);

    private static final int FIFTHS = 5;

    private final Lexicon lexicon = LexiconReader.shipped();
    private final List<SampleArea> areas = new ArrayList<>();
    private final List<SampleArea> exercises;
    private final List<SampleArea> independent;
    private final List<SampleArea> unseen;
    private final List<TrainingPairs> samples;
    private final List<TrainingPairs> training = new ArrayList<>();
    private final List<String> table = new ArrayList<>(List.of(AlignmentScore.heading()));

    Evaluation() throws IOException {
        for (String name : Samples.AREAS) {
            areas.add(SampleArea.read(name));
        }
        exercises = SampleArea.exercises();
        independent = SampleArea.independent();
        unseen = SampleArea.heldOut();
        samples = pairs(lexicon);
        for (int seed : FORGETTING) {
            training.addAll(pairs(lexicon.keeping(phrase -> new Random(seed * 31L + phrase.hashCode()).nextBoolean())));
        }
    }

    private List<TrainingPairs> pairs(Lexicon known) {
        List<TrainingPairs> pairs = new ArrayList<>();
        for (SampleArea area : learned()) {
            PolicyComparer comparer = area.comparer(known, Weights.shipped());
            area.schools().keySet().forEach(school -> pairs.add(new TrainingPairs(area, school, comparer)));
        }
        return pairs;
    }

    /** All areas that weights are fitted on. */
    private List<SampleArea> learned() {
        return Stream.of(areas, exercises, independent).flatMap(List::stream).toList();
    }

    /** Says what a method makes of one school's policy, as rows of the alignment table. */
    private interface Method {
        List<Map<String, String>> align(SampleArea area, String school) throws IOException;
    }

    /** The weights fitted on all samples and exercises. */
    Map<String, Double> fitted() {
        return new WeightFitting().fit(training);
    }

    /** The rows of a file of trees, fitted on all samples and exercises. */
    List<String> trees(Weights weights) {
        return new WeightFitting().trees(training, weights);
    }

    /** How the comparer does with some weights, school by school, kind by kind and band by band. */
    Evaluation comparer(Weights weights) {
        List<Cell> cells = cells(comparison((area, school) -> weights));
        for (SampleArea area : areas) {
            for (String school : area.schools().keySet()) {
                add(
                        "comparer",
                        area.name(),
                        school,
                        cells,
                        cell -> is(cell, area) && cell.school().equals(school));
            }
            add("comparer", area.name(), ALL, cells, cell -> is(cell, area));
        }
        addTotals("comparer", cells);
        slices(ALL, "kind ", Cell::kind, cells);
        slices(ALL, "", Cell::confidence, cells);
        return this;
    }

    /**
     * How the comparer does on an area, and on a school, whose labels its weights have not seen. A fifth of the areas is
     * held out at a time.
     */
    Evaluation heldOut() {
        Map<String, Integer> fifths = new HashMap<>();
        learned().forEach(area -> fifths.put(area.name(), fifths.size() % FIFTHS));
        Method method = heldOut(
                learned(), (sample, area, school) -> !fifths.get(sample.area()).equals(fifths.get(area)));
        areaRows("comparer, area held out", cells(areas, method));
        heldOutRows("exercises", exercises, method);
        heldOutRows("independent", independent, method);
        areaRows(
                "comparer, school held out",
                cells(
                        areas,
                        heldOut(
                                areas,
                                (sample, area, school) -> !sample.school().equals(school))));
        return this;
    }

    private void heldOutRows(String name, List<SampleArea> some, Method method) {
        List<Cell> cells = cells(some, method);
        some.forEach(area -> add("comparer, area held out", area.name(), ALL, cells, cell -> is(cell, area)));
        add("comparer, area held out", name, ALL, cells, cell -> true);
    }

    /** How the comparer does on a school once people confirmed the evidence of all other schools. */
    Evaluation remembering(Weights weights) {
        Method method = (area, school) -> area.alignment(area.remembering(lexicon, weights, school), school);
        areaRows("comparer, others confirmed", cells(method));
        add("comparer, others confirmed", "exercises", ALL, cells(exercises, method), cell -> true);
        return this;
    }

    /** How the comparer does on areas that neither weights nor lexicon nor rules have learned from. */
    Evaluation unseen(Weights weights) {
        List<Cell> cells = cells(unseen, comparison((area, school) -> weights));
        unseenRows("comparer", cells);
        slices(UNSEEN, "", Cell::confidence, cells);
        return this;
    }

    /** How simple methods do, with the thresholds that are best in hindsight. */
    Evaluation baselines() {
        List<Baselines> baselines = samples.stream().map(Baselines::new).toList();
        areaRows(
                "exact wording",
                cells((area, school) -> of(baselines, area, school).exactWording()));
        areaRows("tf-idf", tfIdf(areas, baselines));
        List<Baselines> others = new ArrayList<>();
        for (SampleArea area : unseen) {
            PolicyComparer comparer = area.comparer(lexicon, Weights.shipped());
            area.schools()
                    .keySet()
                    .forEach(school -> others.add(new Baselines(new TrainingPairs(area, school, comparer))));
        }
        unseenRows("tf-idf", tfIdf(unseen, others));
        return this;
    }

    /** The cells with the thresholds that are best for these areas. */
    private static List<Cell> tfIdf(List<SampleArea> areas, List<Baselines> baselines) {
        double evidence = best(t -> new AlignmentScore(cells(
                        areas, (area, school) -> of(baselines, area, school).tfIdf(t, 1)))
                .evidenceF1());
        double met = best(t -> new AlignmentScore(cells(
                        areas, (area, school) -> of(baselines, area, school).tfIdf(evidence, t)))
                .kappa4());
        return cells(areas, (area, school) -> of(baselines, area, school).tfIdf(evidence, met));
    }

    /** How well clauses are found that a school has and the model lacks. */
    Evaluation additions(Weights weights) {
        AdditionScore all = new AdditionScore();
        for (SampleArea area : areas) {
            AdditionScore one = new AdditionScore();
            PolicyComparer comparer = area.comparer(lexicon, weights);
            for (String school : area.schools().keySet()) {
                SchoolComparison compared = area.compare(comparer, school);
                one.add(area, school, compared);
                all.add(area, school, compared);
            }
            table.add(one.row(area.name(), ALL));
        }
        table.add(all.row(ALL, ALL));
        return this;
    }

    List<String> table() {
        return List.copyOf(table);
    }

    private interface MayTeach {
        boolean test(TrainingPairs sample, String area, String school);
    }

    /** The comparer with weights fitted for each school on what may teach it; as many fits at a time as there are processors. */
    private Method heldOut(List<SampleArea> some, MayTeach teaches) {
        Map<List<TrainingPairs>, Weights> fitted = some.stream()
                .flatMap(area -> area.schools().keySet().stream().map(school -> teachers(teaches, area.name(), school)))
                .distinct()
                .parallel()
                .collect(Collectors.toConcurrentMap(Function.identity(), Evaluation::fitted));
        return comparison(
                (area, school) -> fitted.getOrDefault(teachers(teaches, area.name(), school), Weights.shipped()));
    }

    private List<TrainingPairs> teachers(MayTeach teaches, String area, String school) {
        return training.stream()
                .filter(sample -> teaches.test(sample, area, school))
                .toList();
    }

    private static Weights fitted(List<TrainingPairs> known) {
        WeightFitting fitting = new WeightFitting();
        Weights weights = Weights.shipped().with(fitting.fit(known));
        return weights.with(Trees.of(fitting.trees(known, weights)));
    }

    private interface WeightsFor {
        Weights of(SampleArea area, String school);
    }

    /** Our comparer, prepared once for an area and some weights. */
    private Method comparison(WeightsFor weights) {
        Map<String, Map<Weights, PolicyComparer>> prepared = new HashMap<>();
        return (area, school) -> {
            PolicyComparer comparer = prepared.computeIfAbsent(area.name(), name -> new HashMap<>())
                    .computeIfAbsent(weights.of(area, school), known -> area.comparer(lexicon, known));
            return area.alignment(comparer, school);
        };
    }

    private void areaRows(String method, List<Cell> cells) {
        areas.forEach(area -> add(method, area.name(), ALL, cells, cell -> is(cell, area)));
        addTotals(method, cells);
    }

    private void unseenRows(String method, List<Cell> cells) {
        unseen.forEach(area -> add(method, area.name(), ALL, cells, cell -> is(cell, area)));
        add(method, UNSEEN, ALL, cells, cell -> true);
    }

    private void addTotals(String method, List<Cell> cells) {
        add(method, ALL, ALL, cells, cell -> true);
        add(method, ALL, "without " + VERBATIM, cells, cell -> !cell.school().equals(VERBATIM));
    }

    private void slices(String area, String prefix, Function<Cell, String> slice, List<Cell> cells) {
        cells.stream()
                .map(slice)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .forEach(name -> add(
                        "comparer",
                        area,
                        prefix + name,
                        cells,
                        cell -> slice.apply(cell).equals(name)));
    }

    private void add(String method, String area, String slice, List<Cell> cells, Predicate<Cell> counts) {
        table.add(new AlignmentScore(cells.stream().filter(counts).toList()).row(method, area, slice));
    }

    private List<Cell> cells(Method method) {
        return cells(areas, method);
    }

    private static List<Cell> cells(List<SampleArea> areas, Method method) {
        List<Cell> cells = new ArrayList<>();
        for (SampleArea area : areas) {
            for (String school : area.schools().keySet()) {
                List<Map<String, String>> rows = rows(method, area, school);
                area.units().forEach(unit -> cells.add(new Cell(area, school, unit, rows)));
            }
        }
        return cells;
    }

    private static List<Map<String, String>> rows(Method method, SampleArea area, String school) {
        try {
            return method.align(area, school);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean is(Cell cell, SampleArea area) {
        return cell.area().equals(area.name());
    }

    private static Baselines of(List<Baselines> baselines, SampleArea area, String school) {
        return baselines.stream()
                .filter(baseline -> baseline.sample().area().equals(area.name())
                        && baseline.sample().school().equals(school))
                .findFirst()
                .orElseThrow();
    }

    /** The threshold from 0.10 to 0.70 in steps of 0.04 with the best figure. */
    private static double best(Function<Double, Double> figure) {
        return IntStream.rangeClosed(0, 15)
                .mapToObj(step -> 0.10 + 0.04 * step)
                .max(Comparator.comparing(figure))
                .orElseThrow();
    }
}
