package org.policygap.compare.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policygap.compare.language.ByWord;
import org.policygap.compare.language.Commonness;
import org.policygap.compare.language.Token;
import org.policygap.compare.language.Word;
import org.policygap.compare.language.Words;

/**
 * Reads what a text is about: the sum of the directions of its words, each counted once and by how much it tells. Words
 * of which nothing is known count nothing. Safe for use by several threads.
 */
public final class MeaningReader {
    private static final double[] NOTHING = {};

    private final Words words;
    private final Commonness commonness;
    private final WordDirections directions;
    private final ByWord<double[]> telling = new ByWord<>(this::telling);

    public MeaningReader(Words words) {
        this(words, WordDirections.shipped());
    }

    MeaningReader(Words words, WordDirections directions) {
        this.words = words;
        this.commonness = Commonness.shipped(words);
        this.directions = directions;
    }

    /** What a word adds to each part of a text's direction. */
    private double[] telling(Word word) {
        return directions
                .of(word.stem())
                .map(meaning -> meaning.direction().weighed(commonness.weight(word) * meaning.weight()))
                .orElse(NOTHING);
    }

    /** What a text that is a single statement is about. */
    public Meaning read(String text) {
        return read(words.of(text), List.of());
    }

    /**
     * What a passage is about.
     *
     * @param passage its words
     * @param statements those of its statements; if there are several, each counts by itself too
     */
    public Meaning read(List<Token> passage, List<List<Token>> statements) {
        return new Meaning(
                direction(passage),
                statements.size() < 2
                        ? List.of()
                        : statements.stream().map(this::direction).toList());
    }

    private Direction direction(List<Token> text) {
        double[] sum = new double[directions.parts()];
        Set<String> counted = new HashSet<>();
        for (Token token : text) {
            if (counted.add(token.stem())) {
                Direction.add(sum, telling.of(token.word()));
            }
        }
        return Direction.of(sum);
    }
}
