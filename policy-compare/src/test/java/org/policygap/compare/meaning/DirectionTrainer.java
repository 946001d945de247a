package org.policygap.compare.meaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.policygap.compare.language.Commonness;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Words;

/**
 * Turns and stretches the directions of words until the wordings of one rule point the same way and those of the other rules
 * of its area do not (contrastive learning, with the loss of van den Oord and others, Representation Learning with
 * Contrastive Predictive Coding, 2018; steps as in Kingma and Ba, Adam, 2015). The same texts give the same bytes.
 */
final class DirectionTrainer {
    /** How often each rule is compared with others of its area, which are drawn anew each time. */
    private static final int ROUNDS = 12;

    private static final int RULES_AT_ONCE = 100;

    /** Differences of cosines of about this size count. */
    private static final double HEAT = 0.07;

    private static final double PACE = 0.002;

    /** Share of the words of a wording that are covered at each look, so that none is relied on alone. */
    private static final double COVERED = 0.3;

    private static final int SEEN_AT_LEAST = 2;
    private static final long SEED = 1;

    private final Words words = Words.english();
    private final Commonness commonness = Commonness.shipped(words);
    private final Random random = new Random(SEED);
    private final Map<String, TrainedWord> byStem = new LinkedHashMap<>();

    private DirectionTrainer(WordDirections start) {
        for (String stem : new TreeSet<>(start.stems())) {
            double[] vector = new double[start.parts()];
            Direction.add(vector, start.of(stem).orElseThrow().direction().weighed(1));
            byStem.put(stem, new TrainedWord(vector));
        }
    }

    /**
     * Directions that begin as those given, which are kept for words that stand in no wording.
     *
     * @param source checksum of what all was made from
     */
    static WordDirections train(WordDirections start, List<Wordings> areas, long source) {
        DirectionTrainer trainer = new DirectionTrainer(start);
        trainer.addNewWords(areas, start.parts());
        trainer.learn(areas.stream().map(trainer::bags).toList());
        Map<String, WordMeaning> meanings = new HashMap<>();
        trainer.byStem.forEach((stem, word) -> meanings.put(stem, word.meaning()));
        return new WordDirections(source, start.parts(), meanings);
    }

    /** Words of which no association is known begin anywhere. */
    private void addNewWords(List<Wordings> areas, int parts) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Wordings area : areas) {
            for (List<String> rule : area.rules()) {
                rule.forEach(text -> words.of(text).forEach(token -> seen.merge(token.stem(), 1, Integer::sum)));
            }
        }
        seen.forEach((stem, times) -> {
            if (times >= SEEN_AT_LEAST && !byStem.containsKey(stem)) {
                byStem.put(
                        stem,
                        new TrainedWord(IntStream.range(0, parts)
                                .mapToDouble(i -> random.nextGaussian() / Math.sqrt(parts))
                                .toArray()));
            }
        });
    }

    /** A wording: its words, each once, and how much each tells. */
    private record Bag(List<TrainedWord> words, List<Double> weights) {}

    private List<List<Bag>> bags(Wordings area) {
        return area.rules().stream()
                .map(rule -> rule.stream().map(this::bag).toList())
                .toList();
    }

    private Bag bag(String text) {
        Map<String, Token> tokens = words.of(text).stream()
                .filter(token -> commonness.weight(token) > 0 && byStem.containsKey(token.stem()))
                .collect(Collectors.toMap(Token::stem, token -> token, (first, second) -> first, LinkedHashMap::new));
        return new Bag(
                tokens.keySet().stream().map(byStem::get).toList(),
                tokens.values().stream().map(commonness::weight).toList());
    }

    private void learn(List<List<List<Bag>>> areas) {
        List<List<List<Bag>>> looks = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (List<List<Bag>> area : areas) {
                List<List<Bag>> rules = new ArrayList<>(area);
                Collections.shuffle(rules, random);
                int chunks = Math.max(1, Math.round((float) rules.size() / RULES_AT_ONCE));
                for (int i = 0; i < chunks; i++) {
                    looks.add(rules.subList(i * rules.size() / chunks, (i + 1) * rules.size() / chunks));
                }
            }
        }
        Collections.shuffle(looks, random);
        for (int i = 0; i < looks.size(); i++) {
            look(looks.get(i), PACE * (looks.size() - i) / looks.size(), i + 1);
        }
    }

    private void look(List<List<Bag>> rules, double pace, int step) {
        List<Bag> bags = new ArrayList<>();
        List<Integer> ruleOf = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            for (Bag bag : rules.get(rule)) {
                Bag covered = covered(bag);
                if (!covered.words().isEmpty()) {
                    bags.add(covered);
                    ruleOf.add(rule);
                }
            }
        }
        if (bags.isEmpty()) {
            return;
        }
        float[][] sums = bags.stream().map(DirectionTrainer::sum).toArray(float[][]::new);
        float[][] turns =
                Contrast.turns(sums, ruleOf.stream().mapToInt(rule -> rule).toArray(), HEAT);
        for (int i = 0; i < turns.length; i++) {
            Bag bag = bags.get(i);
            for (int k = 0; k < bag.words().size(); k++) {
                bag.words().get(k).pull(turns[i], bag.weights().get(k).floatValue());
            }
        }
        bags.forEach(bag -> bag.words().forEach(word -> word.move(pace, step)));
    }

    private Bag covered(Bag bag) {
        int[] kept = IntStream.range(0, bag.words().size())
                .filter(i -> random.nextDouble() >= COVERED)
                .toArray();
        return new Bag(
                IntStream.of(kept).mapToObj(bag.words()::get).toList(),
                IntStream.of(kept).mapToObj(bag.weights()::get).toList());
    }

    private static float[] sum(Bag bag) {
        float[] sum = new float[bag.words().get(0).vector().length];
        for (int k = 0; k < bag.words().size(); k++) {
            Contrast.add(sum, bag.words().get(k).vector(), bag.weights().get(k).floatValue());
        }
        return sum;
    }
}
