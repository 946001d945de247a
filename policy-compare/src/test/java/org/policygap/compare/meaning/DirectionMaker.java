package org.policygap.compare.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.policygap.compare.language.Commonness;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;

/**
 * Makes the directions of words from associations: words that stand for, are akin to or go with the same words point the
 * same way. A table with a row and a column for each word holds how strongly the two are associated; its rows, brought
 * down to the few directions in which they differ most (latent semantic analysis: Deerwester and others, 1990; by subspace
 * iteration: Halko and others, Finding Structure with Randomness, 2011, algorithm 4.4), are the directions. The same text
 * gives the same bytes.
 */
final class DirectionMaker {
    private static final double[] STRENGTH = {0.9, 0.45, 0.27};
    private static final int ROUNDS = 4;
    private static final long SEED = 1;

    private final Words words = Words.english();
    private final Commonness commonness = Commonness.shipped(words);
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Map<Integer, Double>> links = new ArrayList<>();

    /**
     * The directions of all words of a text of associations, in the form of {@code associations.txt}.
     *
     * @param parts of each direction; fewer if there are fewer words
     */
    static WordDirections of(List<String> lines, int parts) {
        DirectionMaker maker = new DirectionMaker();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                maker.add(line);
            }
        }
        return maker.directions(parts);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<Token> heads = words.of(line.substring(0, colon));
        if (heads.size() != 1) {
            return;
        }
        int head = number(heads.get(0));
        String[] groups = line.substring(colon + 1).split(";", -1);
        for (int group = 0; group < STRENGTH.length; group++) {
            for (Token token : words.of(groups[group])) {
                int other = number(token);
                if (other != head && commonness.weight(token) > 0) {
                    links.get(head).merge(other, STRENGTH[group], Math::max);
                    links.get(other).merge(head, STRENGTH[group], Math::max);
                }
            }
        }
    }

    private int number(Token token) {
        return numbers.computeIfAbsent(token.stem(), stem -> {
            links.add(new TreeMap<>());
            return links.size() - 1;
        });
    }

    private WordDirections directions(int parts) {
        Table table = table();
        int few = Math.min(parts, links.size());
        double[][] base = new double[few][links.size()];
        Random random = new Random(SEED);
        for (double[] direction : base) {
            Arrays.setAll(direction, i -> random.nextGaussian());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < few; i++) {
                base[i] = table.times(table.turnedTimes(base[i]));
            }
            makeOrthonormal(base);
        }
        double[][] rows = rows(table, base);
        Map<String, WordMeaning> byStem = new HashMap<>();
        numbers.forEach((stem, number) -> byStem.put(stem, new WordMeaning(Direction.of(rows[number]), 1)));
        return new WordDirections(0, few, byStem);
    }

    /**
     * The rows of the table within the space that the base spans, in few numbers: with A the table, Q the base and
     * L the lower triangle for which L times itself turned is (QA)(QA) turned, the rows of Q turned times L have the same
     * products with each other as those of the table within that space.
     */
    private static double[][] rows(Table table, double[][] base) {
        double[][] within = Arrays.stream(base).map(table::turnedTimes).toArray(double[][]::new);
        double[][] lower = lowerTriangle(within);
        double[][] rows = new double[base[0].length][base.length];
        for (int word = 0; word < rows.length; word++) {
            for (int part = 0; part < base.length; part++) {
                double sum = 0;
                for (int i = part; i < base.length; i++) {
                    sum += base[i][word] * lower[i][part];
                }
                rows[word][part] = sum;
            }
        }
        return rows;
    }

    /** Cholesky's. */
    private static double[][] lowerTriangle(double[][] within) {
        double[][] lower = new double[within.length][within.length];
        for (int i = 0; i < lower.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = product(within[i], within[j]);
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    lower[i][i] = Math.sqrt(Math.max(0, rest));
                } else {
                    lower[i][j] = lower[j][j] == 0 ? 0 : rest / lower[j][j];
                }
            }
        }
        return lower;
    }

    /** Gram and Schmidt's, twice over, since once is not exact. */
    private static void makeOrthonormal(double[][] base) {
        for (int i = 0; i < base.length; i++) {
            for (int twice = 0; twice < 2; twice++) {
                for (int j = 0; j < i; j++) {
                    double shared = product(base[i], base[j]);
                    for (int k = 0; k < base[i].length; k++) {
                        base[i][k] -= shared * base[j][k];
                    }
                }
            }
            double length = Math.sqrt(product(base[i], base[i]));
            for (int k = 0; k < base[i].length; k++) {
                base[i][k] = length < 1e-9 ? 0 : base[i][k] / length;
            }
        }
    }

    private static double product(double[] one, double[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    /** Each word is associated with itself; a word that everything is associated with tells less; all rows are as long. */
    private Table table() {
        double[] tells = links.stream()
                .mapToDouble(others -> 1 / StrictMath.log(3 + others.size()))
                .toArray();
        int[][] columns = new int[links.size()][];
        double[][] values = new double[links.size()][];
        for (int row = 0; row < columns.length; row++) {
            Map<Integer, Double> others = new TreeMap<>(links.get(row));
            others.put(row, 1.0);
            columns[row] = others.keySet().stream().mapToInt(i -> i).toArray();
            values[row] = Arrays.stream(columns[row])
                    .mapToDouble(column -> others.getOrDefault(column, 0.0) * tells[column])
                    .toArray();
            double length = Math.sqrt(product(values[row], values[row]));
            for (int i = 0; i < values[row].length; i++) {
                values[row][i] /= length;
            }
        }
        return new Table(columns, values);
    }

    /** A square table of which most is 0: for each row the columns that are not. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Table(int[][] columns, double[][] values) {
        double[] times(double[] vector) {
            double[] result = new double[columns.length];
            for (int row = 0; row < result.length; row++) {
                for (int i = 0; i < columns[row].length; i++) {
                    result[row] += values[row][i] * vector[columns[row][i]];
                }
            }
            return result;
        }

        double[] turnedTimes(double[] vector) {
            double[] result = new double[columns.length];
            for (int row = 0; row < result.length; row++) {
                for (int i = 0; i < columns[row].length; i++) {
                    result[columns[row][i]] += values[row][i] * vector[row];
                }
            }
            return result;
        }
    }
}
