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
    private final Words words;
    private final Commonness commonness;
    private final WordDirections directions;
    private final Telling nothing;
    private final ByWord<Telling> telling = new ByWord<>(this::telling);

    public MeaningReader(Words words) {
        this(words, WordDirections.shipped());
    }

    MeaningReader(Words words, WordDirections directions) {
        this.words = words;
        this.commonness = Commonness.shipped(words);
        this.directions = directions;
        this.nothing = new Telling(Direction.of(new double[directions.parts()]), 0);
    }

    private record Telling(Direction direction, double weight) {}

    private Telling telling(Word word) {
        return directions
                .of(word.stem())
                .map(meaning -> new Telling(meaning.direction(), commonness.weight(word) * meaning.weight()))
                .orElse(nothing);
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
                Telling word = telling.of(token.word());
                word.direction().addTo(sum, word.weight());
            }
        }
        return Direction.of(sum);
    }
}
