package org.policygap.compare.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.policygap.compare.alignment.Comparative.Usual;

/**
 * What says how likely a passage is evidence for a requirement: all that is measured of the pair, its score, how well what
 * stands around both agrees, and how the most telling of these stand among those of other pairs. In a policy that uses
 * other words than the model, even the right passage has few of the words asked for; but it has more than the other
 * passages have, and no other requirement has more of it.
 */
final class EvidenceMeasures {
    private static final List<PairFeature> TELLING = List.of(
            PairFeature.COVERAGE,
            PairFeature.OWN_COVERAGE,
            PairFeature.BACK,
            PairFeature.HEAVIEST,
            PairFeature.MEANING);
    private static final List<String> AROUND = List.of("score", "neighbours", "section");
    private static final List<String> COMPARED = Stream.concat(
                    TELLING.stream().map(EvidenceMeasures::name), AROUND.stream())
            .toList();
    private static final List<String> NAMES = allNames();

    private final double[][][] pairs;
    /** For the scores and what stands around: a row for each requirement, a column for each passage. */
    private final double[][][] around;

    private final Comparative[] comparatives;

    /**
     * @param pairs what is measured of each pair, in the order of {@link PairFeature}: a row for each requirement, a column
     *     for each passage
     * @param scores the scores of the same pairs
     */
    EvidenceMeasures(double[][][] pairs, double[][] scores, Sections sections, Weights weights) {
        this.pairs = pairs;
        this.around = around(scores, sections);
        List<double[][]> tables = compared(pairs, around);
        this.comparatives = new Comparative[tables.size()];
        for (int i = 0; i < comparatives.length; i++) {
            String name = "usual." + COMPARED.get(i);
            comparatives[i] = new Comparative(
                    tables.get(i),
                    new Usual(weights.of(name + ".mean"), weights.of(name + ".spread"), weights.of("usual.passages")));
        }
    }

    /** The values that are compared, in the order of {@link #compared()}; a table for each. */
    static List<double[][]> compared(double[][][] pairs, double[][] scores, Sections sections) {
        return compared(pairs, around(scores, sections));
    }

    private static List<double[][]> compared(double[][][] pairs, double[][][] around) {
        return Stream.concat(TELLING.stream().map(feature -> table(pairs, feature)), Arrays.stream(around))
                .toList();
    }

    private static double[][][] around(double[][] scores, Sections sections) {
        return new double[][][] {
            scores,
            new Neighbourhood(scores).table(),
            new SectionMatch(scores, sections.ofRequirements(), sections.ofPassages()).table()
        };
    }

    // The place of a constant is what PairMeasures puts it to; it is never written down.
    @SuppressWarnings("EnumOrdinal")
    private static double[][] table(double[][][] pairs, PairFeature feature) {
        return Arrays.stream(pairs)
                .map(row -> Arrays.stream(row)
                        .mapToDouble(pair -> pair[feature.ordinal()])
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The names of all measures, in the order of {@link #of}. */
    static List<String> names() {
        return NAMES;
    }

    /** The names of what is compared with that of other pairs. */
    static List<String> compared() {
        return COMPARED;
    }

    private static List<String> allNames() {
        List<String> names = new ArrayList<>();
        Arrays.stream(PairFeature.values()).map(EvidenceMeasures::name).forEach(names::add);
        names.addAll(AROUND);
        COMPARED.forEach(name -> {
            names.add(name + ".unusual");
            names.add(name + ".behind");
        });
        return List.copyOf(names);
    }

    private static String name(PairFeature feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What is measured of a pair; positions are 0-based. */
    double[] of(int unit, int passage) {
        double[] pair = pairs[unit][passage];
        double[] values = Arrays.copyOf(pair, NAMES.size());
        int at = pair.length;
        for (double[][] table : around) {
            values[at++] = table[unit][passage];
        }
        for (Comparative each : comparatives) {
            values[at++] = each.unusual(unit, passage);
            values[at++] = each.behindBestOfPassage(unit, passage);
        }
        return values;
    }
}
